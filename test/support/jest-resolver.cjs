// The sources import './x.js' where the file is x.ts or x.tsx (nodenext). Only our own files get that swap;
// packages keep Node's resolution.
module.exports = (request, options) => {
  const own = request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules');
  for (const extension of own ? ['.ts', '.tsx'] : []) {
    try {
      return options.defaultResolver(`${request.slice(0, -3)}${extension}`, options);
    } catch {
      // The next one, or a real .js file.
    }
  }
  return options.defaultResolver(request, options);
};

/** A page of the development provider: plain HTML, nothing from elsewhere. */
export const developmentPage = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} - Deuropener (development)</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
ul { list-style: none; padding: 0; }
button { font: inherit; width: 100%; padding: .75rem 1rem; margin: .25rem 0; text-align: left; cursor: pointer; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;

import { configurationTable, portVariable } from '@app/platform';
import { participants } from './services.js';

/** Puts `content` between the two marks of a section. @throws when the file has no such section */
export function withSection(file: string, section: string, content: string): string {
  const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [from, to] = [file.indexOf(open), file.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`There is no section ${section}.`);
  return `${file.slice(0, from)}${open}\n<!-- prettier-ignore-start -->\n\n${content}\n\n<!-- prettier-ignore-end -->\n${file.slice(to)}`;
}

/** The README with its table of variables as the code knows them. */
export const withConfiguration = (readme: string): string =>
  withSection(
    readme,
    'configuration',
    configurationTable(
      participants.map((service) => portVariable(service.portVariable, service.defaultPort)),
      participants.flatMap(({ settings = {} }) => Object.values(settings)),
    ),
  );

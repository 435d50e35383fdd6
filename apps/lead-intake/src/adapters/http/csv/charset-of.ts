import { InvalidInput } from '@app/kernel';

const known: Readonly<Record<string, 'utf-8' | 'windows-1252'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
};

/** The charset that a Content-Type names; UTF-8 unless named. @throws InvalidInput */
export function charsetOf(contentType: string | undefined): 'utf-8' | 'windows-1252' {
  const named = /;\s*charset="?([^";\s]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  const charset = Object.hasOwn(known, named) ? known[named] : undefined;
  if (charset !== undefined) return charset;
  throw new InvalidInput(
    [{ pointer: '', code: 'charset', detail: 'the charset must be utf-8, windows-1252 or iso-8859-1' }],
    'lead-import.encoding-unknown',
  );
}

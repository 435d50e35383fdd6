const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const pattern = (source: string): RegExp => new RegExp(`^(?:${source})$`);

export const MAX_EVENT_BYTES = 65_536;

const required = ['specversion', 'id', 'source', 'type', 'subject', 'time', 'dataschema', 'sequence', 'data'] as const;

const rules: Readonly<Record<string, RegExp>> = {
  specversion: pattern('1\\.0'),
  id: pattern(UUID),
  source: pattern('urn:nld:(?:oin:\\d{20}|kvknr:\\d{8}):systeem:[a-z][a-z0-9-]*'),
  type: pattern('nl(?:\\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*){2,}\\.v[1-9]\\d*'),
  subject: pattern(UUID),
  time: pattern('\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z'),
  datacontenttype: pattern('application/json'),
  dataschema: pattern('https?://\\S+'),
  dataref: pattern('https?://\\S+'),
  sequence: pattern('\\d{20}'),
  traceparent: pattern('00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}'),
  partitionkey: pattern('\\S+'),
};

function attributeProblem(name: string, value: unknown): string | undefined {
  if (!/^[a-z0-9]{1,20}$/.test(name)) return `attribute name '${name.slice(0, 40)}' is not allowed`;
  if (value === null) return undefined;
  if (!['string', 'boolean'].includes(typeof value) && !Number.isInteger(value)) return `${name} is not a scalar`;
  const rule = rules[name];
  return rule !== undefined && (typeof value !== 'string' || !rule.test(value))
    ? `${name} is not well-formed`
    : undefined;
}

/** What an envelope breaks of the NL GOV profile for CloudEvents 1.1; empty when it is well-formed. */
export function envelopeProblems(event: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = required.filter((name) => event[name] === undefined || event[name] === null);
  const malformed = Object.entries(event)
    .filter(([name]) => name !== 'data' && name !== 'data_base64')
    .map(([name, value]) => attributeProblem(name, value))
    .filter((problem) => problem !== undefined);
  const versions = typeof event['type'] === 'string' ? (event['type'].match(/\.v\d+/g) ?? []).length : 1;
  return [
    ...missing.map((name) => `${name} is missing`),
    ...malformed,
    ...(versions > 1 ? ['type has more than one version'] : []),
  ];
}

/** Attributes that are made of digits by nature; they are not searched for personal data. */
const numbers = new Set(['source', 'id', 'traceparent']);

const personal: readonly (readonly [string, RegExp])[] = [
  ['an e-mail address', /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+\.[\p{L}\p{N}_.]+/u],
  ['a telephone number', /(?<![\w-])\+\d[\d ()-]{7,}\d/],
];

/** Everything a published line breaks: size, JSON, envelope, and anything that looks like personal data. */
export function publishedLineProblems(line: string): readonly string[] {
  const size = Buffer.byteLength(line) > MAX_EVENT_BYTES ? ['larger than 64 KB'] : [];
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch {
    return [...size, 'not JSON'];
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return [...size, 'not a JSON object'];
  const text = JSON.stringify(Object.fromEntries(Object.entries(event).filter(([name]) => !numbers.has(name))));
  const found = personal.filter(([, rule]) => rule.test(text)).map(([what]) => `looks like personal data: ${what}`);
  return [...size, ...envelopeProblems(event as Record<string, unknown>), ...found];
}

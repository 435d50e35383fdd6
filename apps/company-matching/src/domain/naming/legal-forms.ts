/** Words that name the legal form of a company, folded (lower case, no dots). They never tell two companies apart. */
const WORDS = new Set(
  `bv nv vof cv ua bva eenmanszaak stichting vereniging cooperatie maatschap
   gmbh mbh ag kg kgaa ohg ohgs ug gbr ev eg se haftungsbeschrankt ggmbh
   ltd limited plc llp llc lp inc incorporated corp corporation co company pvt private pte pty
   sa sas sasu sarl eurl snc scs sprl srl bvba spa sapa scrl asbl sl slu sau lda ltda
   ab hb kb as asa ans da aps ivs is oy oyj ou fie uab sia tov pp zoo spolka sp jsc pjsc cjsc ojsc ooo oao zao pao ao
   doo dd sro kft zrt nyrt bt ead ood eood kk gk yk kabushikigaisha godokaisha bhd sdn tbk pt`.split(/\s+/),
);

/** Forms of several words. */
const PHRASES = ['sp z oo', 'sp z o o', 'spol s ro', 's l', 'in liquidatie'].map((form) => form.split(' '));

/** Forms that stand before the name as often as after it. */
const LEADING = new Set(['pt', 'ooo', 'oao', 'zao', 'pao', 'ao', 'uab', 'sia', 'kk', 'ou', 'stichting', 'cooperatie']);

/** East Asian forms, longest first; they stand before or after the name without a space. */
const EAST_ASIAN = [
  '股份有限公司',
  '有限责任公司',
  '有限責任公司',
  '集团有限公司',
  '有限公司',
  '株式会社',
  '合同会社',
  '有限会社',
  '주식회사',
  '유한회사',
];

/** How many words at the end are a legal form. `B. V.` written with a space counts too. */
function formAtEnd(words: readonly string[]): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  if (WORDS.has(last)) return 1;
  const phrase = PHRASES.find((form) => form.every((word, at) => words.at(at - form.length) === word));
  if (phrase !== undefined) return phrase.length;
  for (const length of [4, 3, 2]) {
    const tail = words.slice(-length);
    if (tail.length === length && tail.every((word) => word.length === 1) && WORDS.has(tail.join(''))) return length;
  }
  return 0;
}

/** The words without the legal forms around them. A name that is nothing but a legal form keeps its last word. */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  const length = formAtEnd(words);
  if (length > 0 && words.length > length) return withoutLegalForms(words.slice(0, -length));
  const [first] = words;
  if (words.length > 1 && first !== undefined && LEADING.has(first)) return withoutLegalForms(words.slice(1));
  return words;
}

/** The same for a squeezed East Asian name. */
export function withoutEastAsianForms(name: string): string {
  for (const form of EAST_ASIAN) {
    if (name.length <= form.length) continue;
    if (name.endsWith(form)) return withoutEastAsianForms(name.slice(0, -form.length));
    if (name.startsWith(form)) return withoutEastAsianForms(name.slice(form.length));
  }
  return name;
}

export const isLegalForm = (word: string): boolean => WORDS.has(word);

import type { ComponentChildren, JSX } from 'preact';
import { ButtonLink } from '../../parts/button.js';
import { Badge } from '../../parts/badge.js';
import { Clock } from '../../parts/clock.js';
import { DescriptionList } from '../../parts/description-list.js';
import { Link } from '../../parts/link.js';
import { Name } from '../../parts/name.js';
import { capitalised, formatCountry, formatList, formatMoney, formatNumber } from '../../shell/format.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { sectorName } from '../../shell/sectors.js';
import { leadMessages, type LeadWords } from './lead.messages.js';
import type { Lead, LeadModel } from './lead.model.js';
import { fieldName, leadVocabulary, type LeadVocabulary } from './lead-vocabulary.messages.js';

type Row = readonly [field: string, value: ComponentChildren];

/** What is known of the lead; who may see persons sees them. */
export function Facts(model: LeadModel): JSX.Element {
  const { language, lead, viewer } = model;
  const words = wordsOf(leadMessages, language);
  const rows = rowsOf(model, wordsOf(leadVocabulary, language), words.facts);
  return (
    <section class="do-card" id="lead-facts" aria-labelledby="lead-facts-title" data-live="">
      <div class="do-card__head">
        <h2 class="nl-heading nl-heading--level-2" id="lead-facts-title">
          {words.facts.title}
        </h2>
        {viewer.mayEdit && (
          <ButtonLink kind="secondary" href={pathIn(language, `/leads/${lead.id}/edit`)}>
            {words.edit}
          </ButtonLink>
        )}
      </div>
      {lead.confidentiality !== 'normal' && (
        <p class="do-row">
          <Badge tone="warning">{wordsOf(leadVocabulary, language).confidentialities[lead.confidentiality]}</Badge>
          {words.confidential}
        </p>
      )}
      {rows.map(([title, group]) => (
        <Group key={title} {...{ title, group, words, vocabulary: wordsOf(leadVocabulary, language) }} />
      ))}
      {!viewer.mayEdit && <p class="do-quiet">{words.facts.noPersons}</p>}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly group: readonly Row[];
  readonly words: LeadWords;
  readonly vocabulary: LeadVocabulary;
}

const Group = ({ title, group, words, vocabulary }: GroupProps): JSX.Element => (
  <div class="do-stack do-stack--tight">
    <h3 class="nl-heading nl-heading--level-4">{title}</h3>
    <DescriptionList
      facts={group.map(([field, value]) => ({
        key: field,
        name: capitalised(fieldName(vocabulary, field)),
        value: shown(value, words.unknown),
      }))}
    />
  </div>
);

const shown = (value: ComponentChildren, unknown: string): ComponentChildren => {
  if (value === undefined) return <span class="do-quiet">{capitalised(unknown)}</span>;
  return typeof value === 'string' ? capitalised(value) : value;
};

/** Text that people typed keeps its lines and its direction. */
const typed = (text: string | undefined): ComponentChildren =>
  text === undefined ? undefined : (
    <span class="do-typed">
      <Name>{text}</Name>
    </span>
  );

const words = <K extends string>(all: Readonly<Record<K, string>>, key: K | undefined): string | undefined =>
  key === undefined ? undefined : all[key];

function rowsOf(
  { language, lead, viewer }: LeadModel,
  vocabulary: LeadVocabulary,
  titles: LeadWords['facts'],
): readonly (readonly [title: string, group: readonly Row[]])[] {
  const { organisation } = lead;
  const list = (items: readonly string[] | undefined): string | undefined =>
    items === undefined || items.length === 0 ? undefined : formatList(items, language);
  const known = (rows: readonly Row[]): readonly Row[] => rows.filter(([, value]) => value !== undefined);
  return [
    [
      titles.company,
      [
        ['organisation.name', typed(organisation.name)],
        ['organisation.country', formatCountry(organisation.country, language)],
        ...known([
          ['organisation.place', typed(organisation.place)],
          ['organisation.website', websiteOf(organisation.website)],
          [
            'organisation.identifiers',
            typed(list(organisation.identifiers?.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`))),
          ],
          ['organisation.isNaturalPerson', organisation.isNaturalPerson ? vocabulary.yes : undefined],
          ['codeName', typed(lead.codeName)],
        ]),
      ],
    ],
    ...(viewer.mayEdit ? [[titles.contact, contactRows(lead, titles)] as const] : []),
    [
      titles.plan,
      [
        ['sectorCodes', list(lead.sectorCodes?.map(({ code }) => `${sectorName(code, language)} (${code})`))],
        ['activityTypes', list(lead.activityTypes?.map((one) => vocabulary.activityTypes[one]))],
        ['timeFrame', words(vocabulary.timeFrames, lead.timeFrame)],
        ['jobsBand', words(vocabulary.jobsBands, lead.jobsBand)],
        ['investmentBand', words(vocabulary.investmentBands, lead.investmentBand)],
        ['strategicDrivers', list(lead.strategicDrivers?.map((one) => vocabulary.strategicDrivers[one]))],
        ...(viewer.mayEdit
          ? ([
              [
                'competingLocations',
                lead.competingLocations?.length === 0 ? titles.none : typed(list(lead.competingLocations)),
              ],
            ] as const)
          : []),
        ...known([
          ['jobsExpected', lead.jobsExpected === undefined ? undefined : formatNumber(lead.jobsExpected, language)],
          ['investmentAmount', amountOf(lead, language)],
          ['investmentType', words(vocabulary.investmentTypes, lead.investmentType)],
          ['regionsConsidered', list(lead.regionsConsidered)],
          ['siteRequirements', siteOf(lead, vocabulary, language)],
        ]),
      ],
    ],
    [
      titles.origin,
      [
        ['channel', vocabulary.channels[lead.channel]],
        ['receivedAt', <Clock language={language} at={lead.receivedAt} />],
        ...known([
          ['receivedVia', typed(lead.receivedVia)],
          ['campaign', typed(lead.campaign?.name)],
        ]),
        ['ownerId', lead.ownerId === undefined ? undefined : <Name>{lead.ownerId}</Name>],
        ...known([['teamId', lead.teamId]]),
      ],
    ],
    ...textGroup(lead, titles),
  ];
}

function contactRows({ contacts }: Lead, titles: LeadWords['facts']): readonly Row[] {
  const contact = contacts?.[0];
  if (contact === undefined) return [['contact', titles.noContact]];
  const { fullName, email, phone, jobTitle, preferredLanguage } = contact;
  const rows: readonly Row[] = [
    ['contact.fullName', typed(fullName)],
    ['contact.jobTitle', typed(jobTitle)],
    [
      'contact.email',
      email === undefined ? undefined : (
        <a class="nl-link" href={mailto(email)}>
          <Name>{email}</Name>
        </a>
      ),
    ],
    [
      'contact.phone',
      phone === undefined ? undefined : (
        <a class="nl-link" href={`tel:${phone}`}>
          {phone}
        </a>
      ),
    ],
    ['contact.preferredLanguage', preferredLanguage],
  ];
  return rows.filter(([, value]) => value !== undefined);
}

function textGroup(lead: Lead, titles: LeadWords['facts']): readonly (readonly [string, readonly Row[]])[] {
  const rows: readonly Row[] = [
    ['description', typed(lead.description)],
    ['anonymousDescription', typed(lead.anonymousDescription)],
    ['notes', typed(lead.notes)],
  ];
  const known = rows.filter(([, value]) => value !== undefined);
  return known.length === 0 ? [] : [[titles.texts, known]];
}

/** Encoded, since `?` and `&` may stand in an address: they would add recipients and texts to the mail. */
function mailto(email: string): string {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${email.slice(at + 1)}`;
}

const websiteOf = (website: string | undefined): ComponentChildren =>
  website?.startsWith('https://') === true ? <Link href={website}>{website}</Link> : typed(website);

const amountOf = ({ investmentAmount: amount }: Lead, language: LeadModel['language']): string | undefined =>
  amount === undefined ? undefined : formatMoney(amount.amount, language, amount.currency);

function siteOf(
  { siteRequirements: site }: Lead,
  { site: names, yes, no }: LeadVocabulary,
  language: LeadModel['language'],
) {
  if (site === undefined) return undefined;
  const told = (value: number | boolean): string =>
    typeof value === 'boolean' ? (value ? yes : no) : formatNumber(value, language);
  const known = (['areaM2', 'gridMw', 'water', 'quay', 'rail'] as const).flatMap((key) =>
    site[key] === undefined ? [] : [`${names[key]}: ${told(site[key])}`],
  );
  return known.length === 0 ? undefined : known.join('; ');
}

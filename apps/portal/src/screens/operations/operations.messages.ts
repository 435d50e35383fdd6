import type { Service } from '@app/contracts';
import type { Messages } from '../../shell/language.js';
import type { LetterState, Report } from './operator-services.js';
import type { Condition, Hindrance } from './service-condition.js';

type ConsumerState = Report['consumers'][number]['state'];

export interface OperationsWords {
  readonly title: string;
  readonly lead: string;
  readonly services: Readonly<Record<Service, string>>;
  readonly states: Readonly<Record<Condition['state'], string>>;
  readonly since: string;
  readonly sinceAtLeast: string;
  readonly hindrances: Readonly<Record<Hindrance, string>>;
  readonly down: string;
  readonly todo: string;
  readonly nothing: string;
  readonly todoDown: (service: string) => string;
  readonly todoLetters: (count: number, shown: string, service: string) => string;
  readonly todoBlocked: (count: number, shown: string, service: string) => string;
  readonly updated: string;
  readonly portal: string;
  readonly unknown: string;
  readonly facts: Readonly<
    Record<'version' | 'pending' | 'oldest' | 'blocked' | 'letters' | 'kafka' | 'mongodb', string>
  >;
  readonly parts: Readonly<Record<Report['kafka']['state'], string>>;
  readonly oldest: (seconds: string) => string;
  readonly none: string;
  readonly replicas: string;
  readonly replica: Readonly<Record<'id' | 'host' | 'version' | 'started' | 'seen' | 'leading', string>>;
  readonly leads: string;
  readonly follows: string;
  readonly consumers: string;
  readonly consumer: Readonly<Record<'group' | 'replica' | 'state' | 'lag' | 'paused', string>>;
  readonly consumerStates: Readonly<Record<ConsumerState, string>>;
  readonly noConsumers: string;
  readonly blockedTitle: string;
  readonly blockedText: string;
  readonly blocked: Readonly<Record<'record' | 'since' | 'waiting' | 'do', string>>;
  readonly retry: string;
  readonly retried: string;
  readonly notBlocked: string;

  readonly letters: (service: string) => string;
  readonly lettersLead: string;
  readonly stateFilter: string;
  readonly all: string;
  readonly letterStates: Readonly<Record<LetterState, string>>;
  readonly columns: Readonly<Record<'wrong' | 'type' | 'group' | 'attempts' | 'at' | 'state', string>>;
  readonly noType: string;
  readonly shown: (count: string) => string;
  readonly emptyTitle: string;
  readonly emptyWhy: string;
  readonly redriveAll: (count: number, shown: string) => string;
  readonly redriveAllText: string;
  readonly redrivenAll: (redriven: string, lost: number) => string;
  readonly redriveMore: string;

  readonly codes: Readonly<Record<string, string>>;
  readonly otherCode: string;
  readonly advice: Readonly<Record<'sender' | 'ours' | 'other', string>>;
  readonly wrong: string;
  readonly doNow: string;
  readonly redrive: string;
  readonly redriveText: string;
  readonly redriven: string;
  readonly discard: string;
  readonly discardText: string;
  readonly discardTitle: string;
  readonly discardWarning: string;
  readonly discardReason: string;
  readonly discardReasonHint: string;
  readonly discardReasonMissing: string;
  readonly discarded: string;
  readonly cancel: string;
  readonly letterFacts: Readonly<
    Record<
      | 'state'
      | 'group'
      | 'type'
      | 'subject'
      | 'eventTime'
      | 'at'
      | 'attempts'
      | 'origin'
      | 'code'
      | 'message'
      | 'decided'
      | 'reason',
      string
    >
  >;
  readonly details: string;
  readonly record: string;
  readonly recordStates: Readonly<Record<'gone' | 'unreachable', string>>;
  readonly recordFacts: Readonly<Record<'key' | 'headers' | 'other' | 'value', string>>;
  readonly formats: Readonly<Record<'json' | 'text' | 'binary' | 'none', string>>;
  readonly bytes: (count: string) => string;
  readonly truncated: string;
  readonly refusals: Readonly<Record<'lost' | 'redriven' | 'other', string>>;
}

export const operationsMessages: Messages<OperationsWords> = {
  nl: {
    title: 'Beheer',
    lead: 'Hoe de diensten ervoor staan, en wat op u wacht.',
    services: { 'lead-intake': 'Leads', 'company-matching': 'Bedrijven', 'mission-scheduling': 'Missies' },
    states: { works: 'Werkt', slow: 'Traag', down: 'Ligt eruit' },
    since: 'sinds',
    sinceAtLeast: 'zeker sinds',
    hindrances: {
      answers: 'Antwoorden duurt langer dan een seconde.',
      kafka: 'Kafka is niet bereikbaar. Berichten wachten; er gaat niets verloren.',
      mongodb: 'De database is niet bereikbaar.',
      consumers: 'Een lezer van berichten ligt stil.',
      blocked: 'Een bericht kan niet verstuurd worden.',
    },
    down: 'De dienst geeft geen antwoord. Kijk of het proces draait en wat het log zegt.',
    todo: 'Eerst doen',
    nothing: 'Alles werkt en er wacht niets op u.',
    todoDown: (service) => `${service} ligt eruit`,
    todoLetters: (count, shown, service) =>
      count === 1 ? `1 onbestelbaar bericht bij ${service}` : `${shown} onbestelbare berichten bij ${service}`,
    todoBlocked: (count, shown, service) =>
      count === 1 ? `1 geblokkeerd onderdeel bij ${service}` : `${shown} geblokkeerde onderdelen bij ${service}`,
    updated: 'Bijgewerkt om',
    portal: 'Onbestelbare berichten van dit portaal zelf bekijkt u met npm run dead-letters -- list --service portal.',
    unknown: 'nog niet bekend',
    facts: {
      version: 'Versie',
      pending: 'Nog te versturen',
      oldest: 'Oudste wacht',
      blocked: 'Geblokkeerd',
      letters: 'Onbestelbaar',
      kafka: 'Kafka',
      mongodb: 'Database',
    },
    parts: { starting: 'start op', up: 'werkt', down: 'ligt eruit' },
    oldest: (seconds) => `${seconds} seconden`,
    none: 'niets',
    replicas: 'Processen',
    replica: {
      id: 'Proces',
      host: 'Machine',
      version: 'Versie',
      started: 'Gestart',
      seen: 'Gezien',
      leading: 'Verstuurt',
    },
    leads: 'ja',
    follows: 'nee',
    consumers: 'Lezers van berichten',
    consumer: { group: 'Groep', replica: 'Proces', state: 'Toestand', lag: 'Achter', paused: 'Wacht op nieuwe poging' },
    consumerStates: { starting: 'start op', joined: 'leest', down: 'ligt stil' },
    noConsumers: 'Er leest nu niemand berichten.',
    blockedTitle: 'Geblokkeerd',
    blockedText:
      'Het volgende bericht hiervan kan niet verstuurd worden; latere wachten erachter. Haal eerst de oorzaak weg.',
    blocked: { record: 'Onderdeel', since: 'Sinds', waiting: 'Berichten', do: 'Doen' },
    retry: 'Opnieuw proberen',
    retried: 'Het wordt binnen een seconde opnieuw geprobeerd.',
    notBlocked: 'Dit was al niet meer geblokkeerd.',

    letters: (service) => `Onbestelbare berichten: ${service}`,
    lettersLead: 'Berichten die de dienst niet kon verwerken, het oudste eerst. Ze blijven 30 dagen bewaard.',
    stateFilter: 'Toestand',
    all: 'Alle',
    letterStates: { waiting: 'Wacht op u', redriven: 'Opnieuw aangeboden', discarded: 'Weggegooid' },
    columns: {
      wrong: 'Wat er mis is',
      type: 'Soort',
      group: 'Lezer',
      attempts: 'Pogingen',
      at: 'Tijd',
      state: 'Toestand',
    },
    noType: 'niet te lezen',
    shown: (count) => `${count} op deze pagina`,
    emptyTitle: 'Hier komen berichten die een dienst niet kon verwerken.',
    emptyWhy: 'Er zijn er nu geen in deze lijst.',
    redriveAll: (count, shown) =>
      count === 1 ? 'Het ene dat wacht opnieuw aanbieden' : `Alle ${shown} die wachten opnieuw aanbieden`,
    redriveAllText: 'Doe dit als de oorzaak weg is. Wat weer mislukt, komt hier terug.',
    redrivenAll: (redriven, lost) =>
      `${redriven} opnieuw aangeboden${lost === 0 ? '' : `; van ${lost} is het bericht er niet meer, die wachten nog`}.`,
    redriveMore: 'Er wachten er nog meer: bied ze nog een keer aan.',

    codes: {
      'event.empty': 'Het bericht is leeg',
      'event.not-json': 'Het bericht is geen leesbare JSON',
      'event.not-a-cloudevent': 'Het bericht is geen CloudEvent',
      'event.envelope-invalid': 'De envelop van het bericht klopt niet',
      'event.data-invalid': 'De inhoud van het bericht klopt niet met de afspraak',
      'event.key-mismatch': 'De sleutel hoort niet bij het bericht',
      'event.too-large': 'Het bericht is te groot',
      'handler.failed': 'De dienst liep vast op dit bericht',
    },
    otherCode: 'De dienst weigerde dit bericht',
    advice: {
      sender:
        'De afzender heeft een bericht gestuurd dat niemand kan lezen. Opnieuw aanbieden helpt niet. Laat de afzender een goed bericht sturen en gooi dit weg.',
      ours: 'Dit is waarschijnlijk een fout in de dienst. Laat die herstellen en bied het bericht daarna opnieuw aan.',
      other: 'Kijk of de oorzaak weg is. Bied het bericht dan opnieuw aan.',
    },
    wrong: 'Wat er mis is',
    doNow: 'Wat u kunt doen',
    redrive: 'Opnieuw aanbieden',
    redriveText: 'Stuurt het oorspronkelijke bericht nog eens, alleen naar de lezer die het niet kon verwerken.',
    redriven: 'Opnieuw aangeboden. Mislukt het weer, dan staat het als nieuw bericht in de lijst.',
    discard: 'Weggooien',
    discardText: 'Het bericht telt dan niet meer mee. Er wordt eerst om een reden gevraagd.',
    discardTitle: 'Dit bericht weggooien?',
    discardWarning: 'De dienst verwerkt dit bericht dan nooit. Het blijft tot 30 dagen na aankomst leesbaar.',
    discardReason: 'Waarom gooit u het weg?',
    discardReasonHint: 'Voor collega’s die later kijken. Noem geen personen.',
    discardReasonMissing: 'Schrijf op waarom u het weggooit.',
    discarded: 'Het bericht is weggegooid.',
    cancel: 'Toch niet',
    letterFacts: {
      state: 'Toestand',
      group: 'Lezer',
      type: 'Soort',
      subject: 'Onderwerp',
      eventTime: 'Gebeurd op',
      at: 'Opzij gelegd',
      attempts: 'Pogingen',
      origin: 'Plaats',
      code: 'Code',
      message: 'Melding',
      decided: 'Besloten',
      reason: 'Reden',
    },
    details: 'Gegevens',
    record: 'Het bericht zelf',
    recordStates: {
      gone: 'Het bericht staat niet meer in Kafka. Opnieuw aanbieden kan niet meer.',
      unreachable: 'Kafka is nu niet bereikbaar, dus het bericht is nu niet te zien. Probeer het straks opnieuw.',
    },
    recordFacts: { key: 'Sleutel', headers: 'Kopregels', other: 'Andere kopregels', value: 'Inhoud' },
    formats: { json: 'JSON', text: 'tekst, geen JSON', binary: 'geen tekst', none: 'leeg' },
    bytes: (count) => `${count} bytes`,
    truncated: 'Alleen het begin is te zien.',
    refusals: {
      lost: 'Opnieuw aanbieden kan niet: het bericht staat niet meer in Kafka, of zegt niet waar het vandaan kwam. Gooi het weg.',
      redriven: 'Dit bericht is intussen al opnieuw aangeboden. Er is niets meer om weg te gooien.',
      other: 'Dit kan nu niet. Hieronder staat hoe het bericht er nu voor staat.',
    },
  },
  en: {
    title: 'Operations',
    lead: 'How the services stand, and what waits for you.',
    services: { 'lead-intake': 'Leads', 'company-matching': 'Companies', 'mission-scheduling': 'Missions' },
    states: { works: 'Works', slow: 'Slow', down: 'Down' },
    since: 'since',
    sinceAtLeast: 'at least since',
    hindrances: {
      answers: 'Answers take longer than a second.',
      kafka: 'Kafka cannot be reached. Messages wait; nothing gets lost.',
      mongodb: 'The database cannot be reached.',
      consumers: 'A reader of messages stands still.',
      blocked: 'A message cannot be sent.',
    },
    down: 'The service does not answer. See whether its process runs and what its log says.',
    todo: 'Do first',
    nothing: 'Everything works and nothing waits for you.',
    todoDown: (service) => `${service} is down`,
    todoLetters: (count, shown, service) =>
      count === 1 ? `1 dead letter of ${service}` : `${shown} dead letters of ${service}`,
    todoBlocked: (count, shown, service) =>
      count === 1 ? `1 blocked aggregate of ${service}` : `${shown} blocked aggregates of ${service}`,
    updated: 'Updated at',
    portal: 'Dead letters of this portal itself: npm run dead-letters -- list --service portal.',
    unknown: 'not known yet',
    facts: {
      version: 'Version',
      pending: 'To be sent',
      oldest: 'Oldest waits',
      blocked: 'Blocked',
      letters: 'Dead letters',
      kafka: 'Kafka',
      mongodb: 'Database',
    },
    parts: { starting: 'starting', up: 'works', down: 'down' },
    oldest: (seconds) => `${seconds} seconds`,
    none: 'nothing',
    replicas: 'Processes',
    replica: {
      id: 'Process',
      host: 'Machine',
      version: 'Version',
      started: 'Started',
      seen: 'Seen',
      leading: 'Publishes',
    },
    leads: 'yes',
    follows: 'no',
    consumers: 'Readers of messages',
    consumer: { group: 'Group', replica: 'Process', state: 'State', lag: 'Behind', paused: 'Waits for another try' },
    consumerStates: { starting: 'starting', joined: 'reads', down: 'stands still' },
    noConsumers: 'Nobody reads messages now.',
    blockedTitle: 'Blocked',
    blockedText: 'The next message of these cannot be sent; later ones wait behind it. Remove the cause first.',
    blocked: { record: 'Aggregate', since: 'Since', waiting: 'Messages', do: 'Do' },
    retry: 'Try again',
    retried: 'It is tried again within a second.',
    notBlocked: 'This was no longer blocked.',

    letters: (service) => `Dead letters: ${service}`,
    lettersLead: 'Messages that the service could not handle, the oldest first. They are kept for 30 days.',
    stateFilter: 'State',
    all: 'All',
    letterStates: { waiting: 'Waits for you', redriven: 'Sent again', discarded: 'Discarded' },
    columns: { wrong: 'What is wrong', type: 'Type', group: 'Reader', attempts: 'Tries', at: 'Time', state: 'State' },
    noType: 'cannot be read',
    shown: (count) => `${count} on this page`,
    emptyTitle: 'Messages that a service could not handle will stand here.',
    emptyWhy: 'There are none in this list now.',
    redriveAll: (count, shown) => (count === 1 ? 'Send the one that waits again' : `Send all ${shown} that wait again`),
    redriveAllText: 'Do this when the cause is gone. What fails again comes back here.',
    redrivenAll: (redriven, lost) =>
      `${redriven} sent again${lost === 0 ? '' : `; the message of ${lost} is no longer there, they still wait`}.`,
    redriveMore: 'More of them wait: send them once more.',

    codes: {
      'event.empty': 'The message is empty',
      'event.not-json': 'The message is no JSON that can be read',
      'event.not-a-cloudevent': 'The message is no CloudEvent',
      'event.envelope-invalid': 'The envelope of the message is wrong',
      'event.data-invalid': 'The content of the message is not as agreed',
      'event.key-mismatch': 'The key does not belong to the message',
      'event.too-large': 'The message is too large',
      'handler.failed': 'The service failed on this message',
    },
    otherCode: 'The service refused this message',
    advice: {
      sender:
        'The sender sent a message that nobody can read. To send it again does not help. Let the sender send a right one, and discard this.',
      ours: 'This is probably a fault of the service. Have it mended, then send the message again.',
      other: 'See whether the cause is gone. Then send the message again.',
    },
    wrong: 'What is wrong',
    doNow: 'What you can do',
    redrive: 'Send again',
    redriveText: 'Sends the original message once more, only to the reader that could not handle it.',
    redriven: 'Sent again. If it fails once more, it stands in the list as a new message.',
    discard: 'Discard',
    discardText: 'The message then no longer counts. You are asked for a reason first.',
    discardTitle: 'Discard this message?',
    discardWarning: 'The service will then never handle this message. It can be read until 30 days after it came.',
    discardReason: 'Why do you discard it?',
    discardReasonHint: 'For colleagues who look later. Name no persons.',
    discardReasonMissing: 'Write down why you discard it.',
    discarded: 'The message is discarded.',
    cancel: 'Do not discard',
    letterFacts: {
      state: 'State',
      group: 'Reader',
      type: 'Type',
      subject: 'Subject',
      eventTime: 'Happened at',
      at: 'Put aside',
      attempts: 'Tries',
      origin: 'Place',
      code: 'Code',
      message: 'Message',
      decided: 'Decided',
      reason: 'Reason',
    },
    details: 'Facts',
    record: 'The message itself',
    recordStates: {
      gone: 'The message is no longer in Kafka. It cannot be sent again.',
      unreachable: 'Kafka cannot be reached, so the message cannot be seen now. Try again later.',
    },
    recordFacts: { key: 'Key', headers: 'Headers', other: 'Other headers', value: 'Content' },
    formats: { json: 'JSON', text: 'text, no JSON', binary: 'no text', none: 'empty' },
    bytes: (count) => `${count} bytes`,
    truncated: 'Only the beginning is shown.',
    refusals: {
      lost: 'It cannot be sent again: the message is no longer in Kafka, or does not say where it came from. Discard it.',
      redriven: 'This message was sent again meanwhile. There is nothing left to discard.',
      other: 'This is not possible now. Below is how the message stands.',
    },
  },
};

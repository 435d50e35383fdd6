import type { Messages } from '../../shell/language.js';

export const POOL_FIELDS = ['kind', 'capacity', 'allocation', 'zone', 'startsAt', 'endsAt'] as const;
export type PoolField = (typeof POOL_FIELDS)[number];

export interface PoolFormWords {
  readonly title: string;
  readonly labels: Readonly<Record<PoolField, string>>;
  readonly allocations: Readonly<Record<'immediate' | 'selection', readonly [label: string, text: string]>>;
  readonly zoneText: string;
  readonly timeText: string;
  readonly save: string;
  readonly back: string;
  readonly done: string;
  readonly selectionNotOffered: string;
  readonly endBeforeStart: string;
  readonly timeSkipped: string;
  readonly notChangeable: string;
  readonly alreadySent: string;
}

export const poolFormMessages: Messages<PoolFormWords> = {
  nl: {
    title: 'Plaatsen toevoegen',
    labels: {
      ...{ kind: 'Waarvoor zijn de plaatsen?', capacity: 'Aantal plaatsen', allocation: 'Hoe worden ze verdeeld?' },
      ...{ zone: 'Tijdzone', startsAt: 'Begint op', endsAt: 'Eindigt op' },
    },
    allocations: {
      immediate: ['Direct', 'Wie het eerst komt, krijgt een plaats. Daarna geldt de wachtlijst, in dezelfde volgorde.'],
      selection: ['Na selectie', 'U verdeelt de plaatsen na de sluitingsdatum. Dit kan nog niet.'],
    },
    zoneText: 'In deze tijdzone gelden de tijden hieronder. Typ een stad, bijvoorbeeld Berlin.',
    timeText: 'Alleen als de plaatsen bij een vast moment horen, zoals een diner.',
    save: 'Plaatsen toevoegen',
    back: 'Terug zonder opslaan',
    done: 'De plaatsen zijn toegevoegd.',
    selectionNotOffered: 'Verdelen na selectie kan nog niet. Kies Direct.',
    endBeforeStart: 'Het einde moet later zijn dan het begin.',
    timeSkipped: 'Deze tijd bestaat daar niet (zomertijd), of klopt niet. Kies een andere tijd.',
    notChangeable: 'Deze missie is voorbij of afgelast. Er kunnen geen plaatsen meer bij.',
    alreadySent:
      'Dit formulier is al opgeslagen, met andere gegevens. Kijk bij de missie welke plaatsen er staan. Zijn dit andere plaatsen? Voeg ze dan nog een keer toe.',
  },
  en: {
    title: 'Add places',
    labels: {
      ...{ kind: 'What are the places for?', capacity: 'Number of places', allocation: 'How are they given out?' },
      ...{ zone: 'Time zone', startsAt: 'Starts on', endsAt: 'Ends on' },
    },
    allocations: {
      immediate: [
        'At once',
        'Whoever comes first gets a place. After that the waiting list counts, in the same order.',
      ],
      selection: ['After a selection', 'You give the places out after the closing date. This is not possible yet.'],
    },
    zoneText: 'The times below are meant in this time zone. Type a city, for instance Berlin.',
    timeText: 'Only when the places belong to a fixed time, such as a dinner.',
    save: 'Add places',
    back: 'Back without saving',
    done: 'The places were added.',
    selectionNotOffered: 'Giving out after a selection is not possible yet. Choose At once.',
    endBeforeStart: 'The end must be later than the start.',
    timeSkipped: 'This time does not exist there (summer time), or is not right. Choose another time.',
    notChangeable: 'This mission is over or cancelled. No more places can be added.',
    alreadySent:
      'This form was saved already, with other details. Look at the mission which places it has. Are these other places? Then add them once more.',
  },
};

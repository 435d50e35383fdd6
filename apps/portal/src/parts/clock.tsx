import type { ComponentChildren } from 'preact';
import { formatDate, formatDateTime, formatDay, formatShort, formatTime } from '../shell/format.js';
import type { Moment, Place } from '../shell/format.js';
import { wordsOf } from '../shell/language.js';
import type { Language, Messages } from '../shell/language.js';
import { Badge } from './badge.js';
import type { Tone } from './badge.js';

interface ClockProps extends Place {
  readonly language: Language;
  readonly at: Moment;
  readonly show?: 'date-time' | 'short' | 'date' | 'time' | undefined;
  /** The place stands beside it already. */
  readonly isPlaceKnown?: boolean | undefined;
}

const SHOWS = { 'date-time': formatDateTime, short: formatShort, date: formatDate, time: formatTime } as const;

const machine = (at: Moment): string => (typeof at === 'string' ? at : at.toISOString());

/** A moment in words, with the place when that is not here: `do 14 mei 2026, 11.30 uur in Tokyo`. */
export const Clock = ({ language, at, show = 'date-time', zone, place, isPlaceKnown = false }: ClockProps) => (
  <time dateTime={machine(at)}>{SHOWS[show](at, language, { zone, place: isPlaceKnown ? '' : place })}</time>
);

/** A date without a time (`2026-05-14`): `do 14 mei 2026`. */
export const Day = ({ language, day }: { readonly language: Language; readonly day: string }) => (
  <time dateTime={day.slice(0, 10)}>{formatDay(day, language)}</time>
);

export type DeadlineState = 'running' | 'due-soon' | 'late' | 'paused' | 'met' | 'missed';

const WORDS: Messages<Readonly<Record<DeadlineState, string>>> = {
  nl: {
    ...{ running: 'Loopt', 'due-soon': 'Bijna te laat', late: 'Te laat' },
    ...{ paused: 'Staat stil', met: 'Op tijd gedaan', missed: 'Te laat gedaan' },
  },
  en: {
    ...{ running: 'Running', 'due-soon': 'Due soon', late: 'Late' },
    ...{ paused: 'Paused', met: 'Done in time', missed: 'Done late' },
  },
  de: {
    ...{ running: 'Läuft', 'due-soon': 'Bald fällig', late: 'Zu spät' },
    ...{ paused: 'Angehalten', met: 'Rechtzeitig erledigt', missed: 'Zu spät erledigt' },
  },
};

const TONES: Readonly<Record<DeadlineState, Tone>> = {
  ...{ running: 'active', 'due-soon': 'warning', late: 'bad' },
  ...{ paused: 'waiting', met: 'good', missed: 'neutral' },
};

interface DeadlineProps {
  readonly language: Language;
  readonly state: DeadlineState;
  readonly due?: Moment | undefined;
  /** What it is for, or why it stands still. */
  readonly children?: ComponentChildren;
}

/** A deadline: how it stands, when it ends, and why. */
export const Deadline = ({ language, state, due, children }: DeadlineProps) => (
  <span class="do-clock">
    <Badge tone={TONES[state]}>{wordsOf(WORDS, language)[state]}</Badge>
    {due !== undefined && <Clock language={language} at={due} />}
    {children !== undefined && <span class="do-quiet">{children}</span>}
  </span>
);

import type { NoticeFacts, NoticeTexts } from './notice-text.js';

const place = ({ told }: NoticeFacts): string =>
  told.state === 'confirmed'
    ? 'Sie haben einen Platz.'
    : `Sie stehen auf der Warteliste. Als Sie Ihre Anfrage gestellt haben, standen Sie auf Platz ${told.waitPosition ?? 1}.`;

const facts = ({ missionTitle, stays, receiptNumber }: NoticeFacts): string =>
  [`Wirtschaftsreise: ${missionTitle}`, ...stays, `Nummer Ihrer Anfrage: ${receiptNumber}`].join('\n');

const link = ({ link }: NoticeFacts): string =>
  `Auf dieser Seite sehen Sie, wie es um Ihre Anfrage steht. Dort können Sie sie auch zurückziehen:
${link}

Dieser Link ist nur für Sie bestimmt. Wer ihn hat, kann Ihre Anfrage sehen und zurückziehen. Leiten Sie ihn deshalb bitte nicht weiter.`;

const end = `Haben Sie eine Frage? Antworten Sie bitte auf diese E-Mail und nennen Sie die Nummer Ihrer Anfrage.

Mit freundlichen Grüßen
Deuropener`;

export const de: NoticeTexts = {
  receipt: (about) => ({
    subject: `Eingangsbestätigung ${about.receiptNumber}: Ihre Anfrage für ${about.missionTitle}`,
    text: `${about.salutation},

wir haben Ihre Anfrage für einen Platz auf einer Wirtschaftsreise erhalten.

${facts(about)}

${place(about)}

So werden die Plätze vergeben: Die Anfragen erhalten in der Reihenfolge ihres Eingangs einen Platz. Sind alle Plätze vergeben, kommen die Anfragen in derselben Reihenfolge auf die Warteliste. Wird ein Platz frei, erhält ihn die erste Anfrage auf der Warteliste, und wir schicken eine E-Mail.

${link(about)}

${end}
`,
  }),
  placeFree: (about) => ({
    subject: `Sie haben jetzt einen Platz: ${about.missionTitle} (${about.receiptNumber})`,
    text: `${about.salutation},

gute Nachrichten: Ein Platz ist frei geworden. Sie standen auf der Warteliste und waren an der Reihe. Sie haben jetzt einen Platz.

${facts(about)}

Können Sie doch nicht mitreisen? Ziehen Sie Ihre Anfrage dann bitte zurück. Ihr Platz geht an die nächste Anfrage auf der Warteliste.

${link(about)}

${end}
`,
  }),
};

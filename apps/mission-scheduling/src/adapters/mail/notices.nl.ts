import type { NoticeFacts, NoticeTexts } from './notice-text.js';

const place = ({ told }: NoticeFacts): string =>
  told.state === 'confirmed'
    ? 'U hebt een plaats.'
    : `U staat op de wachtlijst. Toen u uw aanvraag deed, stond u op plek ${told.waitPosition ?? 1}.`;

const facts = ({ missionTitle, stays, receiptNumber }: NoticeFacts): string =>
  [`Handelsmissie: ${missionTitle}`, ...stays, `Nummer van uw aanvraag: ${receiptNumber}`].join('\n');

const link = ({ link }: NoticeFacts): string =>
  `Op deze pagina ziet u hoe het met uw aanvraag staat. U kunt uw aanvraag daar ook intrekken:
${link}

Deze link is alleen voor u. Wie de link heeft, kan uw aanvraag zien en intrekken. Stuur hem daarom niet door.`;

const end = `Hebt u een vraag? Beantwoord dan deze e-mail en noem het nummer van uw aanvraag.

Met vriendelijke groet,
Deuropener`;

/** Dutch, at level B1. */
export const nl: NoticeTexts = {
  receipt: (about) => ({
    subject: `Ontvangstbewijs ${about.receiptNumber}: uw aanvraag voor ${about.missionTitle}`,
    text: `${about.salutation},

Wij hebben uw aanvraag voor een plaats op een handelsmissie ontvangen.

${facts(about)}

${place(about)}

Zo verdelen wij de plaatsen: wie het eerst een aanvraag doet, krijgt het eerst een plaats. Zijn alle plaatsen bezet? Dan komt u op de wachtlijst, in dezelfde volgorde. Komt er een plaats vrij, dan krijgt de eerste op de wachtlijst die plaats. U krijgt dan een e-mail.

${link(about)}

${end}
`,
  }),
  placeFree: (about) => ({
    subject: `U hebt nu een plaats: ${about.missionTitle} (${about.receiptNumber})`,
    text: `${about.salutation},

Goed nieuws: er is een plaats vrijgekomen. U stond op de wachtlijst en u was aan de beurt. U hebt nu een plaats.

${facts(about)}

Kunt u toch niet mee? Trek uw aanvraag dan in. Uw plaats gaat dan naar de volgende op de wachtlijst.

${link(about)}

${end}
`,
  }),
};

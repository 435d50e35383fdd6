import type { NoticeFacts, NoticeTexts } from './notice-text.js';

const place = ({ told }: NoticeFacts): string =>
  told.state === 'confirmed'
    ? 'You have a place.'
    : `You are on the waiting list. When you made your request, you were number ${told.waitPosition ?? 1} in line.`;

const facts = ({ missionTitle, stays, receiptNumber }: NoticeFacts): string =>
  [`Trade mission: ${missionTitle}`, ...stays, `Number of your request: ${receiptNumber}`].join('\n');

const link = ({ link }: NoticeFacts): string =>
  `On this page you can see how your request stands, and withdraw it if you wish:
${link}

This link is for you alone. Anyone who has it can see and withdraw your request, so please do not forward it.`;

const end = `Do you have a question? Please reply to this e-mail and mention the number of your request.

Kind regards,
Deuropener`;

export const en: NoticeTexts = {
  receipt: (about) => ({
    subject: `Receipt ${about.receiptNumber}: your request for ${about.missionTitle}`,
    text: `${about.salutation},

We have received your request for a place on a trade mission.

${facts(about)}

${place(about)}

How places are given: requests get a place in the order in which they come in. When all places are taken, requests go to the waiting list in the same order. When a place falls free, the first on the waiting list gets it, and we send an e-mail.

${link(about)}

${end}
`,
  }),
  placeFree: (about) => ({
    subject: `You have a place now: ${about.missionTitle} (${about.receiptNumber})`,
    text: `${about.salutation},

Good news: a place has fallen free. You were on the waiting list and it was your turn. You have a place now.

${facts(about)}

If you cannot come after all, please withdraw your request. Your place then goes to the next on the waiting list.

${link(about)}

${end}
`,
  }),
};

import type { AcknowledgementText } from './acknowledgement-text.js';

export const en: AcknowledgementText = ({ salutation, reference }) => ({
  subject: `We have received your message (${reference})`,
  text: `${salutation},

Thank you for your message. It has reached us safely.

Your reference: ${reference}

What happens now?
1. An account manager reads your message.
2. Within two working days one of our account managers contacts you in person.
3. Together you discuss what you are looking for. Then we make you a proposal.

Do you have a question, or something to add? Please reply to this e-mail and mention your reference.

Did you not send us a message? Then somebody else entered your e-mail address. Please tell us by replying to this e-mail, and we will delete your data.

Kind regards,
Deuropener
`,
});

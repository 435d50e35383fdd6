import type { AcknowledgementText } from './acknowledgement-text.js';

export const de: AcknowledgementText = ({ salutation, reference }) => ({
  subject: `Wir haben Ihre Nachricht erhalten (${reference})`,
  text: `${salutation},

vielen Dank für Ihre Nachricht. Sie ist gut bei uns angekommen.

Ihr Zeichen: ${reference}

Wie geht es weiter?
1. Eine Kundenbetreuerin oder ein Kundenbetreuer liest Ihre Nachricht.
2. Innerhalb von zwei Arbeitstagen meldet sich jemand aus unserem Team persönlich bei Ihnen.
3. Sie besprechen gemeinsam, was Sie suchen. Danach machen wir Ihnen einen Vorschlag.

Haben Sie eine Frage oder möchten Sie etwas ergänzen? Antworten Sie bitte auf diese E-Mail und nennen Sie Ihr Zeichen.

Haben Sie uns keine Nachricht geschickt? Dann hat jemand anderes Ihre E-Mail-Adresse eingetragen. Schreiben Sie uns das bitte als Antwort auf diese E-Mail. Dann löschen wir Ihre Daten.

Mit freundlichen Grüßen
Deuropener
`,
});

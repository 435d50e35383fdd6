import type { AcknowledgementText } from './acknowledgement-text.js';

/** Dutch, at level B1. */
export const nl: AcknowledgementText = ({ salutation, reference }) => ({
  subject: `Wij hebben uw bericht ontvangen (${reference})`,
  text: `${salutation},

Bedankt voor uw bericht. Wij hebben het goed ontvangen.

Uw kenmerk: ${reference}

Wat gebeurt er nu?
1. Een accountmanager leest uw bericht.
2. Binnen twee werkdagen neemt een van onze accountmanagers persoonlijk contact met u op.
3. Samen bespreekt u wat u zoekt. Daarna doen wij u een voorstel.

Hebt u een vraag of wilt u iets toevoegen? Beantwoord dan deze e-mail en noem uw kenmerk.

Hebt u ons geen bericht gestuurd? Dan heeft iemand anders uw e-mailadres ingevuld. Laat het ons weten als antwoord op deze e-mail. Dan verwijderen wij uw gegevens.

Met vriendelijke groet,
Deuropener
`,
});

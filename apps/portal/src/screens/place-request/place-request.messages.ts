import type { Messages } from '../../shell/language.js';

export interface PlaceRequestWords {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly rule: string;
  readonly pool: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly country: string;
  readonly countryEmpty: string;
  readonly kvk: string;
  readonly kvkWhy: string;
  readonly soleTrader: string;
  readonly soleTraderWhy: string;
  readonly applicant: string;
  readonly applicantWhy: string;
  readonly fullName: string;
  readonly email: string;
  readonly emailWhy: string;
  readonly phone: string;
  readonly phoneWhy: string;
  readonly role: string;
  readonly motivation: string;
  readonly motivationWhy: string;
  readonly privacy: string;
  readonly send: string;
  readonly received: string;
  readonly duplicate: string;
  readonly closed: string;
  readonly gone: string;
  readonly again: string;
  readonly away: string;
  readonly refused: string;
  readonly notOpen: string;
  readonly notOpenText: string;
  readonly toMission: string;
  readonly thanks: string;
  readonly thanksText: string;
  readonly thanksNoMail: string;
  readonly contact: string;
}

export const placeRequestMessages: Messages<PlaceRequestWords> = {
  nl: {
    title: 'Vraag een plaats aan',
    lead: 'U vraagt één plaats aan voor één persoon. Invullen duurt ongeveer drie minuten.',
    back: 'Alle handelsmissies',
    rule: 'Zo verdelen wij de plaatsen:',
    pool: 'Waar wilt u een plaats voor?',
    organisation: 'Uw bedrijf',
    organisationName: 'Naam van uw bedrijf',
    country: 'Land van vestiging',
    countryEmpty: 'Kies een land',
    kvk: 'KvK-nummer',
    kvkWhy: 'Alleen voor Nederlandse bedrijven: 8 cijfers. Zo herkennen wij uw bedrijf.',
    soleTrader: 'Dit is een eenmanszaak, of ik ben zzp’er',
    soleTraderWhy:
      'Dan is de naam van uw bedrijf een persoonsgegeven. Wij delen die dan met niemand: alleen het land gaat naar andere diensten.',
    applicant: 'Wie gaat er mee?',
    applicantWhy: 'Vraag voor elke persoon apart een plaats aan.',
    fullName: 'Voor- en achternaam',
    email: 'E-mailadres',
    emailWhy: 'Hierop ontvangt u bericht over uw aanvraag. Per adres kan er één aanvraag zijn.',
    phone: 'Telefoonnummer',
    phoneWhy: 'Begin met + en het landnummer, bijvoorbeeld +31 50 123 45 67.',
    role: 'Functie',
    motivation: 'Waarom wilt u mee?',
    motivationWhy:
      'Wie wilt u ontmoeten, wat zoekt u? Dit telt niet mee voor de volgorde; het helpt ons bij de voorbereiding.',
    privacy: 'Wij gebruiken deze gegevens alleen om uw aanvraag te behandelen.',
    send: 'Verstuur aanvraag',
    received: 'Uw aanvraag is ontvangen.',
    duplicate:
      'Met dit e-mailadres is al een plaats aangevraagd. Gebruik de link in dat ontvangstbewijs om te zien hoe het ermee staat, of vul een ander e-mailadres in.',
    closed:
      'Deze plaatsen nemen op dit moment geen aanvragen meer aan. Er is niets verstuurd. Kijk op de pagina van de missie hoe het ervoor staat.',
    gone: 'Deze plaatsen zijn er niet meer. Kies opnieuw waar u een plaats voor wilt.',
    again: 'Dit formulier was al verstuurd met andere gegevens. Controleer wat er staat en verstuur het opnieuw.',
    away: 'De dienst voor handelsmissies geeft nu geen antwoord. Wat u hebt ingevuld staat er nog. Verstuur het over een halve minuut opnieuw; u krijgt nooit twee plaatsen.',
    refused: 'Uw aanvraag kan zo niet worden aangenomen. Er is niets verstuurd.',
    notOpen: 'U kunt nu geen plaats aanvragen',
    notOpenText:
      'De aanvragen voor deze missie zijn nog niet open, of al gesloten. Op de pagina van de missie staat hoe het ervoor staat.',
    toMission: 'Naar de missie',
    thanks: 'Bedankt voor uw bericht',
    thanksText: 'Wij hebben het formulier ontvangen.',
    thanksNoMail:
      'U hoort een nummer van uw aanvraag te krijgen. Hebt u dat niet binnen een uur? Neem dan contact met ons op; dan is er iets misgegaan.',
    contact: 'Contact opnemen',
  },
  en: {
    title: 'Ask for a place',
    lead: 'You ask for one place for one person. Filling this in takes about three minutes.',
    back: 'All trade missions',
    rule: 'How we give the places:',
    pool: 'What do you want a place for?',
    organisation: 'Your company',
    organisationName: 'Name of your company',
    country: 'Country of establishment',
    countryEmpty: 'Choose a country',
    kvk: 'KvK number',
    kvkWhy: 'For Dutch companies only: 8 digits. It lets us recognise your company.',
    soleTrader: 'I am a sole trader',
    soleTraderWhy:
      'The name of your company is then personal data. We share it with nobody: only the country goes to other services.',
    applicant: 'Who comes along?',
    applicantWhy: 'Ask for a place for each person separately.',
    fullName: 'First and last name',
    email: 'E-mail address',
    emailWhy: 'We write to it about your request. There can be one request for each address.',
    phone: 'Telephone number',
    phoneWhy: 'Begin with + and the country number, for instance +31 50 123 45 67.',
    role: 'Position',
    motivation: 'Why do you want to come along?',
    motivationWhy:
      'Whom do you want to meet, what do you look for? It does not count for the order; it helps us to prepare.',
    privacy: 'We use these data only to handle your request.',
    send: 'Send request',
    received: 'Your request has been received.',
    duplicate:
      'A place was already asked for with this e-mail address. Use the link in that receipt to see how it stands, or fill in another e-mail address.',
    closed:
      'These places take no requests any more at the moment. Nothing was sent. See on the page of the mission how it stands.',
    gone: 'These places are no longer there. Choose again what you want a place for.',
    again: 'This form was sent before with other data. Check what it says and send it again.',
    away: 'The service for trade missions does not answer now. What you filled in is still here. Send it again in half a minute; you never get two places.',
    refused: 'Your request cannot be taken like this. Nothing was sent.',
    notOpen: 'You cannot ask for a place now',
    notOpenText:
      'Requests for this mission are not open yet, or closed already. The page of the mission says how it stands.',
    toMission: 'To the mission',
    thanks: 'Thank you for your message',
    thanksText: 'We have received the form.',
    thanksNoMail:
      'You should get a number of your request. Did you not get it within an hour? Then contact us; something went wrong.',
    contact: 'Contact us',
  },
  de: {
    title: 'Platz anfragen',
    lead: 'Sie fragen einen Platz für eine Person an. Das Ausfüllen dauert etwa drei Minuten.',
    back: 'Alle Handelsmissionen',
    rule: 'So vergeben wir die Plätze:',
    pool: 'Wofür möchten Sie einen Platz?',
    organisation: 'Ihr Unternehmen',
    organisationName: 'Name Ihres Unternehmens',
    country: 'Land der Niederlassung',
    countryEmpty: 'Wählen Sie ein Land',
    kvk: 'KvK-Nummer',
    kvkWhy: 'Nur für niederländische Unternehmen: 8 Ziffern. So erkennen wir Ihr Unternehmen.',
    soleTrader: 'Ich bin Einzelunternehmerin oder Einzelunternehmer',
    soleTraderWhy:
      'Dann gehört der Name Ihres Unternehmens zu Ihren persönlichen Daten. Wir geben ihn nicht weiter: Nur das Land geht an andere Dienste.',
    applicant: 'Wer reist mit?',
    applicantWhy: 'Fragen Sie für jede Person einzeln einen Platz an.',
    fullName: 'Vor- und Nachname',
    email: 'E-Mail-Adresse',
    emailWhy: 'An diese Adresse schreiben wir zu Ihrer Anfrage. Pro Adresse ist eine Anfrage möglich.',
    phone: 'Telefonnummer',
    phoneWhy: 'Beginnen Sie mit + und der Landesvorwahl, zum Beispiel +49 441 123 45 67.',
    role: 'Funktion',
    motivation: 'Warum möchten Sie mitkommen?',
    motivationWhy:
      'Wen möchten Sie treffen, was suchen Sie? Für die Reihenfolge zählt es nicht; es hilft uns bei der Vorbereitung.',
    privacy: 'Wir verwenden diese Daten nur, um Ihre Anfrage zu bearbeiten.',
    send: 'Anfrage senden',
    received: 'Ihre Anfrage ist eingegangen.',
    duplicate:
      'Mit dieser E-Mail-Adresse wurde schon ein Platz angefragt. Nutzen Sie den Link in der Empfangsbestätigung, um den Stand zu sehen, oder geben Sie eine andere E-Mail-Adresse ein.',
    closed:
      'Diese Plätze nehmen im Moment keine Anfragen mehr an. Es wurde nichts gesendet. Auf der Seite der Mission sehen Sie den Stand.',
    gone: 'Diese Plätze gibt es nicht mehr. Wählen Sie erneut, wofür Sie einen Platz möchten.',
    again: 'Dieses Formular wurde schon mit anderen Angaben gesendet. Prüfen Sie die Angaben und senden Sie es erneut.',
    away: 'Der Dienst für Handelsmissionen antwortet gerade nicht. Ihre Angaben stehen noch da. Senden Sie sie in einer halben Minute erneut; Sie bekommen nie zwei Plätze.',
    refused: 'So können wir Ihre Anfrage nicht annehmen. Es wurde nichts gesendet.',
    notOpen: 'Sie können jetzt keinen Platz anfragen',
    notOpenText:
      'Die Anfragen für diese Mission sind noch nicht offen oder schon geschlossen. Auf der Seite der Mission sehen Sie den Stand.',
    toMission: 'Zur Mission',
    thanks: 'Danke für Ihre Nachricht',
    thanksText: 'Wir haben das Formular erhalten.',
    thanksNoMail:
      'Sie sollten eine Nummer Ihrer Anfrage bekommen. Haben Sie nach einer Stunde keine? Dann nehmen Sie Kontakt auf; dann ist etwas schiefgegangen.',
    contact: 'Kontakt aufnehmen',
  },
};

import type { TextSection } from '../../parts/text-sections.js';
import type { Messages } from '../../shell/language.js';

export interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly version: (version: string) => string;
  readonly sections: readonly TextSection[];
  readonly contact: string;
}

export const privacyMessages: Messages<PrivacyWords> = {
  nl: {
    title: 'Privacyverklaring',
    lead: 'Hier leest u welke gegevens wij van u vragen, waarom, hoe lang wij ze bewaren en wat u daarover te zeggen hebt.',
    version: (version) => `Versie ${version}.`,
    contact: 'Contact opnemen',
    sections: [
      {
        id: 'what',
        title: 'Welke gegevens, en waarom',
        body: [
          'Bij een aanvraag voor een handelsmissie:',
          [
            'naam en land van uw bedrijf, en als u dat wilt uw KvK-nummer: om te weten welk bedrijf meegaat;',
            'of u een eenmanszaak hebt: dan is de naam van uw bedrijf een persoonsgegeven en delen wij die niet;',
            'uw naam en e-mailadres, en als u dat wilt uw telefoonnummer en functie: om u te berichten, en zodat er per persoon één aanvraag is;',
            'uw motivatie, als u die geeft: om de missie voor te bereiden. Zij telt niet mee voor de volgorde.',
          ],
          'Bij een bericht over vestigen: naam, land en website van uw bedrijf, de naam van de persoon met wie wij kunnen praten, e-mailadres, telefoonnummer en uw plan. Wij gebruiken ze om contact met u op te nemen.',
          'Wij doen dit omdat u erom vraagt, en voor onze taak om ondernemers te helpen. Wij verkopen niets en gebruiken niets voor reclame.',
        ],
      },
      {
        id: 'who',
        title: 'Wie de gegevens ziet',
        body: [
          'Alleen medewerkers die uw aanvraag of bericht behandelen. Wie wat heeft gewijzigd, leggen wij vast.',
          'Onze diensten sturen elkaar berichten over wat er gebeurt. In die berichten staan geen namen van personen, e-mailadressen, telefoonnummers of teksten van u: alleen nummers, landen, branches en, als het geen eenmanszaak is, de naam van het bedrijf.',
          'Deze website gebruikt niets van andere bedrijven: geen lettertypen, geen statistieken, geen reclame.',
        ],
      },
      {
        id: 'how-long',
        title: 'Hoe lang wij ze bewaren',
        body: [
          [
            'Uw aanvraag of bericht: zolang wij die behandelen en daarna zolang de wet dat vraagt, of tot u vraagt om te wissen.',
            'De berichten tussen onze diensten: 30 dagen.',
            'Adressen van bezoekers (IP-adressen) gebruiken wij alleen om misbruik van formulieren te remmen. Wij onthouden ze een minuut en slaan ze niet op.',
          ],
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        body: [
          'Wij gebruiken alleen cookies die nodig zijn. Daarom vragen wij er geen toestemming voor.',
          [
            'Een cookie dat formulieren beveiligt (een jaar).',
            'Een cookie met de sleutels van de laatste acht aanvragen die u in deze browser bekeek, versleuteld (400 dagen).',
            'Een cookie dat na een handeling één bericht laat zien (een minuut).',
            'Voor medewerkers: een cookie voor het inloggen.',
          ],
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        body: [
          'U mag vragen welke gegevens wij van u hebben, ze laten verbeteren, laten wissen, of bezwaar maken. Stuur ons een bericht en noem het nummer van uw aanvraag. U krijgt binnen een maand antwoord.',
          'Als wij wissen, verdwijnen uw naam, e-mailadres, telefoonnummer, functie, motivatie en, bij een eenmanszaak, de naam van het bedrijf. Wat overblijft, zoals het nummer en de volgorde van aanvragen, is niet meer naar u te herleiden.',
          'Bent u het niet met ons eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy statement',
    lead: 'Here you read which data we ask of you, why, how long we keep them and what you may say about it.',
    version: (version) => `Version ${version}.`,
    contact: 'Contact us',
    sections: [
      {
        id: 'what',
        title: 'Which data, and why',
        body: [
          'With a request for a trade mission:',
          [
            'name and country of your company and, if you wish, its KvK number: to know which company comes along;',
            'whether you are a sole trader: the name of your company is then personal data and we do not share it;',
            'your name and e-mail address and, if you wish, telephone number and position: to write to you, and so that there is one request for each person;',
            'your motivation, if you give it: to prepare the mission. It does not count for the order.',
          ],
          'With a message about settling here: name, country and website of your company, the name of the person we can talk to, e-mail address, telephone number and your plan. We use them to contact you.',
          'We do this because you ask for it, and for our task of helping entrepreneurs. We sell nothing and use nothing for advertising.',
        ],
      },
      {
        id: 'who',
        title: 'Who sees the data',
        body: [
          'Only staff who handle your request or message. We record who changed what.',
          'Our services send each other messages about what happens. They hold no names of persons, e-mail addresses, telephone numbers or texts of yours: only numbers, countries, sectors and, unless it is a sole trader, the name of the company.',
          'This website uses nothing of other companies: no fonts, no statistics, no advertising.',
        ],
      },
      {
        id: 'how-long',
        title: 'How long we keep them',
        body: [
          [
            'Your request or message: as long as we handle it and after that as long as the law asks, or until you ask us to erase it.',
            'The messages between our services: 30 days.',
            'Addresses of visitors (IP addresses) we use only to slow down abuse of forms. We remember them for a minute and do not store them.',
          ],
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        body: [
          'We use only cookies that are needed. That is why we ask no consent for them.',
          [
            'A cookie that secures forms (a year).',
            'A cookie with the keys of the last eight requests that you looked at in this browser, encrypted (400 days).',
            'A cookie that shows one message after you did something (a minute).',
            'For staff: a cookie for signing in.',
          ],
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        body: [
          'You may ask which data we have of you, have them corrected, have them erased, or object. Send us a message and tell us the number of your request. You get an answer within a month.',
          'When we erase, your name, e-mail address, telephone number, position, motivation and, of a sole trader, the name of the company disappear. What remains, such as the number and the order of requests, cannot be traced to you any more.',
          'Do you not agree with us? Then you can complain to the Dutch data protection authority, Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  de: {
    title: 'Datenschutzerklärung',
    lead: 'Hier lesen Sie, welche Daten wir von Ihnen erfragen, warum, wie lange wir sie behalten und welche Rechte Sie haben.',
    version: (version) => `Version ${version}.`,
    contact: 'Kontakt aufnehmen',
    sections: [
      {
        id: 'what',
        title: 'Welche Daten, und warum',
        body: [
          'Bei einer Anfrage für eine Handelsmission:',
          [
            'Name und Land Ihres Unternehmens und auf Wunsch die KvK-Nummer: damit wir wissen, welches Unternehmen mitreist;',
            'ob Sie Einzelunternehmerin oder Einzelunternehmer sind: Dann gehört der Name Ihres Unternehmens zu Ihren persönlichen Daten, und wir geben ihn nicht weiter;',
            'Ihr Name und Ihre E-Mail-Adresse, auf Wunsch Telefonnummer und Funktion: um Ihnen zu schreiben, und damit es pro Person eine Anfrage gibt;',
            'Ihre Beweggründe, wenn Sie sie nennen: um die Mission vorzubereiten. Für die Reihenfolge zählen sie nicht.',
          ],
          'Bei einer Nachricht zur Ansiedlung: Name, Land und Website Ihres Unternehmens, der Name der Person, mit der wir sprechen können, E-Mail-Adresse, Telefonnummer und Ihr Vorhaben. Wir verwenden sie, um Sie anzusprechen.',
          'Wir tun das, weil Sie darum bitten, und für unsere Aufgabe, Unternehmen zu helfen. Wir verkaufen nichts und werben damit nicht.',
        ],
      },
      {
        id: 'who',
        title: 'Wer die Daten sieht',
        body: [
          'Nur Mitarbeitende, die Ihre Anfrage oder Nachricht bearbeiten. Wir halten fest, wer was geändert hat.',
          'Unsere Dienste senden einander Meldungen über das, was geschieht. Darin stehen keine Namen von Personen, E-Mail-Adressen, Telefonnummern oder Texte von Ihnen: nur Nummern, Länder, Branchen und, außer bei Einzelunternehmen, der Name des Unternehmens.',
          'Diese Website verwendet nichts von anderen Firmen: keine Schriften, keine Statistik, keine Werbung.',
        ],
      },
      {
        id: 'how-long',
        title: 'Wie lange wir sie behalten',
        body: [
          [
            'Ihre Anfrage oder Nachricht: solange wir sie bearbeiten und danach solange das Gesetz es verlangt, oder bis Sie um Löschung bitten.',
            'Die Meldungen zwischen unseren Diensten: 30 Tage.',
            'Adressen von Besuchern (IP-Adressen) nutzen wir nur, um Missbrauch von Formularen zu bremsen. Wir merken sie uns eine Minute und speichern sie nicht.',
          ],
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        body: [
          'Wir verwenden nur notwendige Cookies. Darum fragen wir nicht nach Ihrer Zustimmung.',
          [
            'Ein Cookie, das Formulare sichert (ein Jahr).',
            'Ein Cookie mit den Schlüsseln der letzten acht Anfragen, die Sie in diesem Browser angesehen haben, verschlüsselt (400 Tage).',
            'Ein Cookie, das nach einer Handlung eine Meldung zeigt (eine Minute).',
            'Für Mitarbeitende: ein Cookie für die Anmeldung.',
          ],
        ],
      },
      {
        id: 'rights',
        title: 'Ihre Rechte',
        body: [
          'Sie dürfen fragen, welche Daten wir von Ihnen haben, sie berichtigen oder löschen lassen oder widersprechen. Schreiben Sie uns und nennen Sie die Nummer Ihrer Anfrage. Sie bekommen innerhalb eines Monats Antwort.',
          'Wenn wir löschen, verschwinden Ihr Name, E-Mail-Adresse, Telefonnummer, Funktion, Beweggründe und bei Einzelunternehmen der Name des Unternehmens. Was bleibt, etwa die Nummer und die Reihenfolge der Anfragen, lässt sich Ihnen nicht mehr zuordnen.',
          'Sind Sie nicht einverstanden? Dann können Sie sich bei der niederländischen Datenschutzbehörde beschweren, der Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
};

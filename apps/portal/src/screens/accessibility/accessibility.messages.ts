import type { TextSection } from '../../parts/text-sections.js';
import type { Messages } from '../../shell/language.js';

export interface AccessibilityWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
  readonly contact: string;
}

/** On the model of the Dutch toegankelijkheidsverklaring; says what was tested, and what was not. */
export const accessibilityMessages: Messages<AccessibilityWords> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze website kunnen gebruiken. Hier staat hoe ver wij daarmee zijn en wat u kunt doen als iets niet lukt.',
    contact: 'Meld een probleem',
    sections: [
      {
        id: 'status',
        title: 'Hoe het ervoor staat',
        body: [
          'Wij streven naar WCAG 2.2, niveau A en AA, zoals EN 301 549 en de Nederlandse wet dat vragen (WCAG 2.1 AA).',
          'Status: eerste maatregelen genomen. De website is nog niet onderzocht door een onafhankelijk bureau. Daarom mogen en willen wij niet zeggen dat hij helemaal voldoet.',
        ],
      },
      {
        id: 'tested',
        title: 'Wat wij hebben getest, en hoe',
        body: [
          'Bij elke wijziging, vanzelf, in een echte browser (Chromium):',
          [
            'alle regels van axe voor WCAG 2.0, 2.1 en 2.2 niveau A en AA op de openbare pagina’s, in het Nederlands en Engels en voor een deel in het Duits;',
            'een plaats aanvragen en weer intrekken met alleen het toetsenbord, en zonder JavaScript;',
            'of alles past op een scherm van 320 pixels breed, en met letters van 200%;',
            'of kleuren genoeg verschillen (4,5 op 1 voor tekst) en of u ziet waar u bent.',
          ],
        ],
      },
      {
        id: 'not-tested',
        title: 'Wat nog niet is getest',
        body: [
          [
            'Gebruik met schermlezers door mensen die er dagelijks mee werken (NVDA, JAWS, VoiceOver, TalkBack).',
            'Andere browsers dan Chromium.',
            'Of onze teksten voor iedereen begrijpelijk zijn. Wij schrijven op taalniveau B1, maar hebben dat niet met lezers getest.',
            'Titels en beschrijvingen van missies schrijven wij in één taal; die zijn niet vertaald.',
          ],
        ],
      },
      {
        id: 'report',
        title: 'Lukt iets niet?',
        body: [
          'Laat het ons weten: welke pagina, wat u wilde doen en wat u gebruikt (bijvoorbeeld een schermlezer). U krijgt binnen twee werkdagen antwoord. Tot het is opgelost helpen wij u op een andere manier.',
          'Niet tevreden met ons antwoord? U kunt een klacht indienen bij de gemeente en daarna bij de Nationale ombudsman.',
        ],
      },
      {
        id: 'date',
        title: 'Over deze verklaring',
        body: ['Opgesteld in juli 2026. Wij kijken haar minstens elk jaar na.'],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this website. Here you read how far we are and what you can do when something does not work.',
    contact: 'Report a problem',
    sections: [
      {
        id: 'status',
        title: 'How it stands',
        body: [
          'We aim for WCAG 2.2, levels A and AA, as EN 301 549 and Dutch law ask (WCAG 2.1 AA).',
          'Status: first measures taken. The website has not been examined by an independent party yet. That is why we may not and do not say that it fully conforms.',
        ],
      },
      {
        id: 'tested',
        title: 'What we tested, and how',
        body: [
          'At each change, automatically, in a real browser (Chromium):',
          [
            'all rules of axe for WCAG 2.0, 2.1 and 2.2 levels A and AA on the public pages, in Dutch and English and partly in German;',
            'asking for a place and withdrawing it by keyboard only, and without JavaScript;',
            'whether all fits on a screen 320 pixels wide, and with text of 200%;',
            'whether colours differ enough (4.5 to 1 for text) and whether you see where you are.',
          ],
        ],
      },
      {
        id: 'not-tested',
        title: 'What has not been tested yet',
        body: [
          [
            'Use with screen readers by people who work with them every day (NVDA, JAWS, VoiceOver, TalkBack).',
            'Browsers other than Chromium.',
            'Whether everybody understands our texts. We write plain language, but have not tested that with readers.',
            'Titles and descriptions of missions are written in one language; they are not translated.',
          ],
        ],
      },
      {
        id: 'report',
        title: 'Does something not work?',
        body: [
          'Tell us: which page, what you wanted to do and what you use (for instance a screen reader). You get an answer within two working days. Until it is solved we help you in another way.',
          'Not content with our answer? You can complain to the municipality and then to the National Ombudsman.',
        ],
      },
      { id: 'date', title: 'About this statement', body: ['Made in July 2026. We review it at least each year.'] },
    ],
  },
  de: {
    title: 'Barrierefreiheit',
    lead: 'Alle sollen diese Website nutzen können. Hier lesen Sie, wie weit wir sind und was Sie tun können, wenn etwas nicht gelingt.',
    contact: 'Ein Problem melden',
    sections: [
      {
        id: 'status',
        title: 'Der Stand',
        body: [
          'Wir streben WCAG 2.2, Stufen A und AA, an, wie es EN 301 549 und das niederländische Gesetz verlangen (WCAG 2.1 AA).',
          'Stand: erste Maßnahmen getroffen. Die Website wurde noch nicht von unabhängiger Seite geprüft. Darum dürfen und wollen wir nicht sagen, dass sie alles erfüllt.',
        ],
      },
      {
        id: 'tested',
        title: 'Was wir geprüft haben, und wie',
        body: [
          'Bei jeder Änderung, selbsttätig, in einem echten Browser (Chromium):',
          [
            'alle Regeln von axe für WCAG 2.0, 2.1 und 2.2 der Stufen A und AA auf den öffentlichen Seiten, auf Niederländisch und Englisch und teilweise auf Deutsch;',
            'einen Platz anfragen und zurückgeben nur mit der Tastatur, und ohne JavaScript;',
            'ob alles auf einen Bildschirm von 320 Pixeln Breite passt, und mit 200 % Schriftgröße;',
            'ob Farben sich genug unterscheiden (4,5 zu 1 für Text) und ob Sie sehen, wo Sie sind.',
          ],
        ],
      },
      {
        id: 'not-tested',
        title: 'Was noch nicht geprüft ist',
        body: [
          [
            'Die Nutzung mit Bildschirmlesern durch Menschen, die täglich damit arbeiten (NVDA, JAWS, VoiceOver, TalkBack).',
            'Andere Browser als Chromium.',
            'Ob alle unsere Texte verstehen. Wir schreiben einfach, haben das aber nicht mit Leserinnen und Lesern geprüft.',
            'Titel und Beschreibungen von Missionen sind in einer Sprache geschrieben und nicht übersetzt.',
          ],
        ],
      },
      {
        id: 'report',
        title: 'Gelingt etwas nicht?',
        body: [
          'Sagen Sie uns: welche Seite, was Sie tun wollten und was Sie verwenden (zum Beispiel einen Bildschirmleser). Sie bekommen innerhalb von zwei Werktagen Antwort. Bis es gelöst ist, helfen wir Ihnen auf andere Weise.',
          'Nicht zufrieden mit unserer Antwort? Sie können sich bei der Gemeinde und danach beim niederländischen Nationalen Ombudsmann beschweren.',
        ],
      },
      {
        id: 'date',
        title: 'Zu dieser Erklärung',
        body: ['Erstellt im Juli 2026. Wir prüfen sie mindestens jedes Jahr.'],
      },
    ],
  },
};

import type { Messages } from '../../shell/language.js';
import type { LegField, MissionField } from './mission-form.js';

export interface EditorWords {
  readonly newTitle: string;
  readonly newLead: string;
  readonly editTitle: string;
  readonly saveDraft: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly savedDraft: string;
  readonly labels: Readonly<Record<MissionField, string>>;
  readonly hints: Readonly<Partial<Record<MissionField, string>>>;
  readonly groups: Readonly<Record<'about' | 'places' | 'legs' | 'dates', string>>;
  readonly leg: (number: number) => string;
  readonly legLabels: Readonly<Record<Exclude<LegField, 'startChoices' | 'endChoices'>, string>>;
  readonly legsText: string;
  readonly zoneText: string;
  readonly timeText: string;
  readonly homeTimeText: string;
  readonly addLeg: string;
  readonly removeLeg: string;
  readonly chooseCountry: string;
  readonly firstTime: (offset: string) => string;
  readonly secondTime: (offset: string) => string;
  readonly timeTwice: string;
  readonly timeSkipped: string;
  readonly timeOnce: string;
  readonly endBeforeStart: string;
  readonly closesBeforeOpening: string;
  readonly minimumAboveCapacity: string;
  readonly codeShape: string;
  readonly codeTaken: string;
  readonly sectorShape: string;
  readonly legsNeeded: string;
  readonly notChangeable: string;
  readonly alreadySent: string;
  readonly changedTitle: string;
  readonly changedText: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
}

export const editorMessages: Messages<EditorWords> = {
  nl: {
    newTitle: 'Nieuwe missie plannen',
    newLead: 'U bewaart een concept. Niemand buiten het team ziet het, tot u de missie aankondigt.',
    editTitle: 'Missie wijzigen',
    saveDraft: 'Concept opslaan',
    save: 'Wijzigingen opslaan',
    cancel: 'Terug zonder opslaan',
    saved: 'De missie is gewijzigd.',
    savedDraft: 'Het concept is opgeslagen.',
    labels: {
      ...{ code: 'Code', title: 'Titel', direction: 'Richting', capacity: 'Plaatsen in de delegatie' },
      ...{ minimumParticipants: 'Minimum aantal deelnemers', theme: 'Thema', goals: 'Doelen' },
      ...{ organisers: 'Organisatoren', voucherEligible: 'Deelnemers kunnen een voucher krijgen' },
      ...{ sbi: 'Sectoren, SBI-codes', nace: 'Sectoren, NACE-codes', opensAt: 'Aanvragen openen op' },
      ...{ closesAt: 'Aanvragen sluiten op', decisionOn: 'Besluit over de plaatsen op' },
    },
    hints: {
      code: '2 tot 8 hoofdletters of cijfers. Hiermee beginnen de bewijsnummers, zoals HB-0007. Later niet te wijzigen.',
      title: 'Zoals bedrijven de missie zien. Zonder e-mailadres of telefoonnummer.',
      goals: 'Een doel per regel.',
      organisers: 'Een organisatie per regel. Geen namen van personen.',
      sbi: 'Met een komma ertussen, bijvoorbeeld 35, 62.10',
      nace: 'Met een komma ertussen, bijvoorbeeld 20.1, 35',
      opensAt: 'U zet de missie zelf open; deze datum staat op de openbare pagina.',
    },
    groups: { about: 'Over de missie', places: 'Plaatsen', legs: 'Reisprogramma', dates: 'Aanvragen en besluit' },
    leg: (number) => `Etappe ${number}`,
    legLabels: {
      ...{ place: 'Plaats', country: 'Land', zone: 'Tijdzone', localStart: 'Begint op', localEnd: 'Eindigt op' },
      ...{ startOffset: 'Welke van de twee begintijden?', endOffset: 'Welke van de twee eindtijden?' },
    },
    legsText: 'Ten minste één etappe is nodig voordat u de missie aankondigt. Een lege etappe telt niet mee.',
    zoneText: 'Typ een stad, bijvoorbeeld Berlin of Tokyo, en kies uit de lijst.',
    timeText: 'Plaatselijke tijd.',
    homeTimeText: 'Nederlandse tijd.',
    addLeg: 'Etappe toevoegen',
    removeLeg: 'weghalen',
    chooseCountry: 'Kies een land',
    firstTime: (offset) => `De eerste keer, vóór de klok teruggaat (UTC${offset})`,
    secondTime: (offset) => `De tweede keer, nadat de klok is teruggezet (UTC${offset})`,
    timeTwice: 'Die nacht gaat de klok terug: deze tijd komt twee keer voor. Kies hieronder welke u bedoelt.',
    timeSkipped: 'Die nacht gaat de klok vooruit: deze tijd bestaat daar dan niet. Kies een andere tijd.',
    timeOnce: 'Deze tijd komt maar één keer voor. De keuze tussen twee tijden is weggehaald: sla opnieuw op.',
    endBeforeStart: 'Het einde moet later zijn dan het begin.',
    closesBeforeOpening: 'Sluiten moet later zijn dan openen.',
    minimumAboveCapacity: 'Het minimum kan niet hoger zijn dan het aantal plaatsen.',
    codeShape: 'Gebruik 2 tot 8 hoofdletters of cijfers, bijvoorbeeld HB.',
    codeTaken: 'Een andere missie heeft deze code al. Kies een andere.',
    sectorShape: 'Gebruik codes zoals 35 of 62.10, met een komma ertussen.',
    legsNeeded: 'Deze missie is aangekondigd en moet ten minste één etappe houden.',
    notChangeable: 'Deze missie is voorbij of afgelast en kan niet meer worden gewijzigd.',
    alreadySent:
      'Dit formulier is al opgeslagen, met andere gegevens. Kijk in de lijst of de missie er staat. Is dit een andere missie? Sla dan nog een keer op.',
    changedTitle: 'Iemand anders heeft de missie intussen gewijzigd',
    changedText:
      'Er is niets opgeslagen. Uw invoer staat er nog. Hieronder staat wat er nu is opgeslagen en anders is dan uw invoer. Slaat u opnieuw op, dan geldt uw invoer.',
    nothing: 'niets',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    newTitle: 'Plan a new mission',
    newLead: 'You save a draft. Nobody outside the team sees it until you announce the mission.',
    editTitle: 'Change the mission',
    saveDraft: 'Save draft',
    save: 'Save changes',
    cancel: 'Back without saving',
    saved: 'The mission was changed.',
    savedDraft: 'The draft was saved.',
    labels: {
      ...{ code: 'Code', title: 'Title', direction: 'Direction', capacity: 'Places in the delegation' },
      ...{ minimumParticipants: 'Minimum number of participants', theme: 'Theme', goals: 'Goals' },
      ...{ organisers: 'Organisers', voucherEligible: 'Participants can get a voucher' },
      ...{ sbi: 'Sectors, SBI codes', nace: 'Sectors, NACE codes', opensAt: 'Requests open on' },
      ...{ closesAt: 'Requests close on', decisionOn: 'Decision about the places on' },
    },
    hints: {
      code: '2 to 8 capitals or digits. Receipt numbers begin with it, such as HB-0007. It cannot be changed later.',
      title: 'As companies see the mission. Without e-mail address or telephone number.',
      goals: 'One goal a line.',
      organisers: 'One organisation a line. No names of persons.',
      sbi: 'With commas between, for instance 35, 62.10',
      nace: 'With commas between, for instance 20.1, 35',
      opensAt: 'You open the mission yourself; this date stands on the public page.',
    },
    groups: { about: 'About the mission', places: 'Places', legs: 'Travel programme', dates: 'Requests and decision' },
    leg: (number) => `Leg ${number}`,
    legLabels: {
      ...{ place: 'Place', country: 'Country', zone: 'Time zone', localStart: 'Starts on', localEnd: 'Ends on' },
      ...{ startOffset: 'Which of the two starting times?', endOffset: 'Which of the two ending times?' },
    },
    legsText: 'At least one leg is needed before you announce the mission. An empty leg does not count.',
    zoneText: 'Type a city, for instance Berlin or Tokyo, and choose from the list.',
    timeText: 'Local time.',
    homeTimeText: 'Dutch time.',
    addLeg: 'Add a leg',
    removeLeg: 'remove',
    chooseCountry: 'Choose a country',
    firstTime: (offset) => `The first time, before the clocks go back (UTC${offset})`,
    secondTime: (offset) => `The second time, after the clocks went back (UTC${offset})`,
    timeTwice: 'The clocks go back that night: this time happens twice. Choose below which one you mean.',
    timeSkipped: 'The clocks go forward that night: this time does not exist there. Choose another time.',
    timeOnce: 'This time happens only once. The choice between two times was taken away: save again.',
    endBeforeStart: 'The end must be later than the start.',
    closesBeforeOpening: 'Closing must be later than opening.',
    minimumAboveCapacity: 'The minimum cannot be higher than the number of places.',
    codeShape: 'Use 2 to 8 capitals or digits, for instance HB.',
    codeTaken: 'Another mission has this code already. Choose another one.',
    sectorShape: 'Use codes such as 35 or 62.10, with commas between.',
    legsNeeded: 'This mission has been announced and must keep at least one leg.',
    notChangeable: 'This mission is over or cancelled and can no longer be changed.',
    alreadySent:
      'This form was saved already, with other details. Look in the list whether the mission is there. Is this another mission? Then save once more.',
    changedTitle: 'Somebody else changed the mission in the meantime',
    changedText:
      'Nothing was saved. What you typed is still here. Below stands what is saved now and differs from what you typed. If you save again, what you typed counts.',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
  },
};

// Written by `npm run docs:generate` from the OpenAPI document of the service; not by hand.
export interface paths {
    readonly "/v1/leads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List leads
         * @description In order of receipt, with their matches. All filters must hold.
         */
        readonly get: operations["Leads_list"];
        readonly put?: never;
        /**
         * Register a lead
         * @description Five fields are enough. What staff type is acknowledged at once; a lead of the web form waits for its mail. With an `Idempotency-Key` a repeat gets the first answer.
         */
        readonly post: operations["Leads_register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/leads/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a lead
         * @description With its matches and opportunities, as of the last news of them.
         */
        readonly get: operations["Leads_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Correct a lead
         * @description JSON merge patch (RFC 7396) on the lead in the form in which it was registered: `null` takes a value away, lists are replaced, `contact` is the first contact. The result is checked as a whole. Nothing happens when nothing changes.
         */
        readonly patch: operations["Leads_correct"];
        readonly trace?: never;
    };
    readonly "/v1/leads/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a lead's history
         * @description Who changed what, and when; published or not.
         */
        readonly get: operations["LeadDetails_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/leads/{id}/missing-fields": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask what a lead still needs
         * @description Before it may enter `targetStage`; without one, the next stage on the main line.
         */
        readonly get: operations["LeadDetails_missingFields"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/lead-imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Import leads from CSV
         * @description Up to 64 MiB and 50,000 rows, in UTF-8 or Windows-1252, divided by comma, semicolon or tab. Needed columns: `channel`, `organisationName`, `country`, `contactFullName`, and `contactEmail` or `contactPhone`. Answers when the last row is stored; the rows are worked off after that. The same file may be sent again: a lead is made once.
         */
        readonly post: operations["LeadImports_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/lead-imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how an import is doing */
        readonly get: operations["LeadImports_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/lead-imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the rows of an import
         * @description By line, with the reasons of refusals.
         */
        readonly get: operations["LeadImports_rows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/lead-imports/{id}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download the report of an import
         * @description As CSV; formulas are defused.
         */
        readonly get: operations["LeadImports_report"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dead letters
         * @description Records that this service could not handle, the oldest first. They are kept for 30 days.
         */
        readonly get: operations["DeadLetters_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters/redrives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Redrive all that wait
         * @description The oldest first, at most `limit` in one call; POST to `next` while there is more. Letters that came after the first call are left for another round, so it ends also when the cause is still there.
         */
        readonly post: operations["DeadLetters_redrives"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a dead letter
         * @description With the record itself, as long as the topic holds it. Takes a second or two: Kafka is asked for it.
         */
        readonly get: operations["DeadLetters_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters/{id}/redrives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Redrive a dead letter
         * @description Sends the original record again, to the group that failed, to no other. One that was redriven already stays as it is. Refused (`dead-letter.lost`) when the topic no longer holds the record.
         */
        readonly post: operations["DeadLetters_redriven"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters/{id}/discards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Discard a dead letter
         * @description It no longer counts as waiting; its record stays in the topic until its 30 days are over. One that was discarded already stays as it is. Refused (`dead-letter.redriven`) when it was sent again.
         */
        readonly post: operations["DeadLetters_discarded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show how the service stands
         * @description Replicas, backlog, consumers and dead letters. Any replica can be asked: it knows of all of them.
         */
        readonly get: operations["Operations_show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/operations/blocked-aggregates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List blocked aggregates
         * @description Those that have been blocked longest, at most `limit`. The others follow when these are released.
         */
        readonly get: operations["Operations_blocked"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/operations/blocked-aggregates/{collection}/{id}/retries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the relay try a blocked aggregate again
         * @description Remove the cause first: it is blocked again within a second if its event still cannot be sent. One that is not blocked stays as it is.
         */
        readonly post: operations["Operations_retry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly IdentifierInput: {
            /**
             * @example kvk
             * @enum {string}
             */
            readonly scheme: "kvk" | "kvkBranch" | "rsin" | "vat" | "lei" | "hrb" | "uscc" | "companiesHouse";
            /** @example 68750110 */
            readonly value: string;
        };
        readonly OrganisationDto: {
            /** @example Nordwind Hydrogen GmbH */
            readonly name: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example DE
             */
            readonly country: string;
            /** @example Oldenburg */
            readonly place?: string;
            /** @example https://nordwind-hydrogen.example */
            readonly website?: string;
            /** @description Numbers in registers; check digits are checked. */
            readonly identifiers?: readonly components["schemas"]["IdentifierInput"][];
            /**
             * @description A sole trader: then nothing of the organisation but its country leaves this service.
             * @default false
             * @example false
             */
            readonly isNaturalPerson: boolean;
        };
        readonly ContactDto: {
            /**
             * @description The whole name, as the person writes it.
             * @example Frauke Harms
             */
            readonly fullName: string;
            /**
             * Format: email
             * @description An e-mail address or a telephone number is needed.
             * @example info@nordwind-hydrogen.example
             */
            readonly email?: string;
            /**
             * @description Stored as E.164.
             * @example +4944155501230
             */
            readonly phone?: string;
            /** @example Head of expansion */
            readonly jobTitle?: string;
            /**
             * @description BCP 47
             * @example de
             */
            readonly preferredLanguage?: string;
        };
        readonly CampaignDto: {
            /** @example hannover-messe-2026 */
            readonly name: string;
            /** @example newsletter */
            readonly source?: string;
            /** @example email */
            readonly medium?: string;
            /** @example banner-a */
            readonly content?: string;
        };
        readonly SectorCodeDto: {
            /**
             * @example nace2.1
             * @enum {string}
             */
            readonly scheme: "sbi2025" | "nace2.1";
            /** @example 20.1 */
            readonly code: string;
        };
        readonly InvestmentAmountDto: {
            /**
             * @description Whole units of the currency
             * @example 12000000
             */
            readonly amount: number;
            /**
             * @description ISO 4217
             * @example EUR
             */
            readonly currency: string;
        };
        readonly SiteRequirementsDto: {
            /**
             * @description Square metres
             * @example 25000
             */
            readonly areaM2?: number;
            /**
             * @description Grid connection in megawatts
             * @example 60
             */
            readonly gridMw?: number;
            /**
             * @description Process or cooling water
             * @example true
             */
            readonly water?: boolean;
            /**
             * @description A quay
             * @example false
             */
            readonly quay?: boolean;
            /**
             * @description A railway track
             * @example false
             */
            readonly rail?: boolean;
        };
        readonly LeadDto: {
            /**
             * @description How it reached us.
             * @example phone
             * @enum {string}
             */
            readonly channel: "webForm" | "phone" | "email" | "event" | "embassy" | "nfia" | "nom" | "partnerCity" | "other";
            readonly organisation: components["schemas"]["OrganisationDto"];
            readonly contact: components["schemas"]["ContactDto"];
            /**
             * @description What it is called where its name may not be said.
             * @example Project Noorderlicht
             */
            readonly codeName?: string;
            /**
             * @description Unless `normal`, other services hear only the code name and the country.
             * @default normal
             * @example normal
             * @enum {string}
             */
            readonly confidentiality: "normal" | "restricted" | "secret";
            readonly campaign?: components["schemas"]["CampaignDto"];
            /**
             * Format: date-time
             * @description When it reached us; now, unless given.
             * @example 2026-05-14T08:00:00.000Z
             */
            readonly receivedAt?: string;
            /**
             * @description The fair, the colleague, the desk that passed it on.
             * @example Hannover Messe
             */
            readonly receivedVia?: string;
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @example [
             *       "rAndD"
             *     ]
             */
            readonly activityTypes?: readonly ("headOffice" | "manufacturing" | "rAndD" | "dataCentre" | "logistics" | "sharedServices" | "sales" | "other")[];
            /**
             * @example greenfield
             * @enum {string}
             */
            readonly investmentType?: "greenfield" | "expansion" | "merger" | "acquisition" | "jointVenture" | "retention" | "capitalOnly";
            /**
             * @example [
             *       "skills",
             *       "clients"
             *     ]
             */
            readonly strategicDrivers?: readonly ("market" | "resources" | "clients" | "technology" | "skills" | "supplier" | "incentive" | "regulation" | "cost" | "other")[];
            /**
             * @description NUTS 3 codes
             * @example [
             *       "NL113"
             *     ]
             */
            readonly regionsConsidered?: readonly string[];
            /**
             * @description Places that are considered beside ours; an empty list says that there are none.
             * @example [
             *       "Hamburg"
             *     ]
             */
            readonly competingLocations?: readonly string[];
            /**
             * @description Jobs within three years.
             * @example from10To49
             * @enum {string}
             */
            readonly jobsBand?: "under10" | "from10To49" | "from50To99" | "from100To249" | "over250" | "unknown";
            /** @example 12 */
            readonly jobsExpected?: number;
            /**
             * @description In euros.
             * @example from1MTo10M
             * @enum {string}
             */
            readonly investmentBand?: "under1M" | "from1MTo10M" | "from10MTo50M" | "from50MTo250M" | "over250M" | "unknown";
            readonly investmentAmount?: components["schemas"]["InvestmentAmountDto"];
            /**
             * @description When they want to begin.
             * @example under6Months
             * @enum {string}
             */
            readonly timeFrame?: "under6Months" | "from6To12Months" | "from1To2Years" | "over2Years" | "unknown";
            readonly siteRequirements?: components["schemas"]["SiteRequirementsDto"];
            /** @example Wants to build electrolysers near a deep-sea port. */
            readonly description?: string;
            /**
             * @description The same for eyes that may not know who it is.
             * @example An electrolyser plant.
             */
            readonly anonymousDescription?: string;
            /**
             * @description For colleagues only.
             * @example Prefers to be called in the morning.
             */
            readonly notes?: string;
            /**
             * @description The account manager (subject of a token).
             * @example a.manager
             */
            readonly ownerId?: string;
            /** @example team-energy */
            readonly teamId?: string;
        };
        readonly RegisteredLeadView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example GRN-L-000123 */
            readonly reference: string;
            /**
             * @example acknowledged
             * @enum {string}
             */
            readonly stage: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @description Also in `ETag`.
             * @example 2
             */
            readonly version: number;
            /**
             * @description What the next stage on the main line still needs.
             * @example [
             *       "sectorCodes",
             *       "activityTypes",
             *       "timeFrame",
             *       "matchDecision"
             *     ]
             */
            readonly missingFields: readonly string[];
        };
        readonly OrganisationView: {
            /** @example Nordwind Hydrogen GmbH */
            readonly name?: string;
            /** @example Oldenburg */
            readonly place?: string;
            /** @example https://nordwind-hydrogen.example */
            readonly website?: string;
            /** @description Numbers in registers; check digits are checked. */
            readonly identifiers?: readonly components["schemas"]["IdentifierInput"][];
            /** @example DE */
            readonly country: string;
            /** @example false */
            readonly isNaturalPerson: boolean;
        };
        readonly ContactView: {
            /**
             * @description The whole name, as the person writes it.
             * @example Frauke Harms
             */
            readonly fullName: string;
            /**
             * Format: email
             * @description An e-mail address or a telephone number is needed.
             * @example info@nordwind-hydrogen.example
             */
            readonly email?: string;
            /**
             * @description Stored as E.164.
             * @example +4944155501230
             */
            readonly phone?: string;
            /** @example Head of expansion */
            readonly jobTitle?: string;
            /**
             * @description BCP 47
             * @example de
             */
            readonly preferredLanguage?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d03
             */
            readonly id: string;
        };
        readonly MatchView: {
            /**
             * Format: uuid
             * @example 5b1f2d5c-2f0e-5a77-8a55-0a6f1c1b7a10
             */
            readonly caseId: string;
            /**
             * @example needsReview
             * @enum {string}
             */
            readonly state: "open" | "autoConfirmed" | "needsReview" | "noCandidate" | "confirmedSame" | "confirmedDifferent" | "newOrganisation";
            /**
             * Format: uuid
             * @example 0f0f7a7e-6ad9-5b3f-9c6e-0a8f5cbb0c11
             */
            readonly organisationId?: string;
            /** @example Nordwind Hydrogen GmbH */
            readonly organisationName?: string;
            /** @example 88 */
            readonly score?: number;
            /**
             * @example [
             *       "websiteHost"
             *     ]
             */
            readonly evidenceKinds: readonly string[];
        };
        readonly ListedLeadView: {
            /**
             * @description How it reached us.
             * @example phone
             * @enum {string}
             */
            readonly channel: "webForm" | "phone" | "email" | "event" | "embassy" | "nfia" | "nom" | "partnerCity" | "other";
            /**
             * @description What it is called where its name may not be said.
             * @example Project Noorderlicht
             */
            readonly codeName?: string;
            readonly campaign?: components["schemas"]["CampaignDto"];
            /**
             * @description The fair, the colleague, the desk that passed it on.
             * @example Hannover Messe
             */
            readonly receivedVia?: string;
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @example [
             *       "rAndD"
             *     ]
             */
            readonly activityTypes?: readonly ("headOffice" | "manufacturing" | "rAndD" | "dataCentre" | "logistics" | "sharedServices" | "sales" | "other")[];
            /**
             * @example greenfield
             * @enum {string}
             */
            readonly investmentType?: "greenfield" | "expansion" | "merger" | "acquisition" | "jointVenture" | "retention" | "capitalOnly";
            /**
             * @example [
             *       "skills",
             *       "clients"
             *     ]
             */
            readonly strategicDrivers?: readonly ("market" | "resources" | "clients" | "technology" | "skills" | "supplier" | "incentive" | "regulation" | "cost" | "other")[];
            /**
             * @description NUTS 3 codes
             * @example [
             *       "NL113"
             *     ]
             */
            readonly regionsConsidered?: readonly string[];
            /**
             * @description Places that are considered beside ours; an empty list says that there are none.
             * @example [
             *       "Hamburg"
             *     ]
             */
            readonly competingLocations?: readonly string[];
            /**
             * @description Jobs within three years.
             * @example from10To49
             * @enum {string}
             */
            readonly jobsBand?: "under10" | "from10To49" | "from50To99" | "from100To249" | "over250" | "unknown";
            /** @example 12 */
            readonly jobsExpected?: number;
            /**
             * @description In euros.
             * @example from1MTo10M
             * @enum {string}
             */
            readonly investmentBand?: "under1M" | "from1MTo10M" | "from10MTo50M" | "from50MTo250M" | "over250M" | "unknown";
            readonly investmentAmount?: components["schemas"]["InvestmentAmountDto"];
            /**
             * @description When they want to begin.
             * @example under6Months
             * @enum {string}
             */
            readonly timeFrame?: "under6Months" | "from6To12Months" | "from1To2Years" | "over2Years" | "unknown";
            readonly siteRequirements?: components["schemas"]["SiteRequirementsDto"];
            /** @example Wants to build electrolysers near a deep-sea port. */
            readonly description?: string;
            /**
             * @description The same for eyes that may not know who it is.
             * @example An electrolyser plant.
             */
            readonly anonymousDescription?: string;
            /**
             * @description For colleagues only.
             * @example Prefers to be called in the morning.
             */
            readonly notes?: string;
            /**
             * @description The account manager (subject of a token).
             * @example a.manager
             */
            readonly ownerId?: string;
            /** @example team-energy */
            readonly teamId?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example GRN-L-000123 */
            readonly reference: string;
            /**
             * @description Of the lead alone: news about it from others does not change it.
             * @example 2
             */
            readonly version: number;
            /**
             * @example acknowledged
             * @enum {string}
             */
            readonly stage: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @example received
             * @enum {string}
             */
            readonly previousStage?: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @example ongoing
             * @enum {string}
             */
            readonly status: "ongoing" | "delayed" | "dormant" | "lost" | "abandoned" | "won";
            /**
             * @example normal
             * @enum {string}
             */
            readonly confidentiality: "normal" | "restricted" | "secret";
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly receivedAt: string;
            readonly organisation: components["schemas"]["OrganisationView"];
            /** @description Shown to account managers. */
            readonly contacts?: readonly components["schemas"]["ContactView"][];
            /** @description As of the last news of company-matching. */
            readonly matches: readonly components["schemas"]["MatchView"][];
            /**
             * @description What the next stage on the main line still needs. A name with `|` asks for one of two.
             * @example [
             *       "timeFrame",
             *       "matchDecision"
             *     ]
             */
            readonly missingFields: readonly string[];
        };
        readonly LeadPage: {
            readonly items: readonly components["schemas"]["ListedLeadView"][];
            /**
             * @description Link to the next page.
             * @example /v1/leads?cursor=WyIyMDI2Il0
             */
            readonly next?: string;
        };
        readonly OpportunityView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05
             */
            readonly missionId: string;
            /** @example Hydrogen Bremen-Hamburg */
            readonly missionTitle: string;
            /** @example Bremen */
            readonly place: string;
            /** @example DE */
            readonly country: string;
            /**
             * Format: date
             * @description Local date.
             * @example 2026-05-14
             */
            readonly startsOn: string;
            /**
             * @description `sameCountry`, `samePlace`, `sameSector`
             * @example [
             *       "sameCountry"
             *     ]
             */
            readonly reasons: readonly string[];
            /**
             * @description Local firms that are confirmed on it.
             * @example []
             */
            readonly organisationIds: readonly string[];
            /**
             * @description Free meeting blocks.
             * @example []
             */
            readonly meetingBlockIds: readonly string[];
        };
        readonly LeadView: {
            /**
             * @description How it reached us.
             * @example phone
             * @enum {string}
             */
            readonly channel: "webForm" | "phone" | "email" | "event" | "embassy" | "nfia" | "nom" | "partnerCity" | "other";
            /**
             * @description What it is called where its name may not be said.
             * @example Project Noorderlicht
             */
            readonly codeName?: string;
            readonly campaign?: components["schemas"]["CampaignDto"];
            /**
             * @description The fair, the colleague, the desk that passed it on.
             * @example Hannover Messe
             */
            readonly receivedVia?: string;
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @example [
             *       "rAndD"
             *     ]
             */
            readonly activityTypes?: readonly ("headOffice" | "manufacturing" | "rAndD" | "dataCentre" | "logistics" | "sharedServices" | "sales" | "other")[];
            /**
             * @example greenfield
             * @enum {string}
             */
            readonly investmentType?: "greenfield" | "expansion" | "merger" | "acquisition" | "jointVenture" | "retention" | "capitalOnly";
            /**
             * @example [
             *       "skills",
             *       "clients"
             *     ]
             */
            readonly strategicDrivers?: readonly ("market" | "resources" | "clients" | "technology" | "skills" | "supplier" | "incentive" | "regulation" | "cost" | "other")[];
            /**
             * @description NUTS 3 codes
             * @example [
             *       "NL113"
             *     ]
             */
            readonly regionsConsidered?: readonly string[];
            /**
             * @description Places that are considered beside ours; an empty list says that there are none.
             * @example [
             *       "Hamburg"
             *     ]
             */
            readonly competingLocations?: readonly string[];
            /**
             * @description Jobs within three years.
             * @example from10To49
             * @enum {string}
             */
            readonly jobsBand?: "under10" | "from10To49" | "from50To99" | "from100To249" | "over250" | "unknown";
            /** @example 12 */
            readonly jobsExpected?: number;
            /**
             * @description In euros.
             * @example from1MTo10M
             * @enum {string}
             */
            readonly investmentBand?: "under1M" | "from1MTo10M" | "from10MTo50M" | "from50MTo250M" | "over250M" | "unknown";
            readonly investmentAmount?: components["schemas"]["InvestmentAmountDto"];
            /**
             * @description When they want to begin.
             * @example under6Months
             * @enum {string}
             */
            readonly timeFrame?: "under6Months" | "from6To12Months" | "from1To2Years" | "over2Years" | "unknown";
            readonly siteRequirements?: components["schemas"]["SiteRequirementsDto"];
            /** @example Wants to build electrolysers near a deep-sea port. */
            readonly description?: string;
            /**
             * @description The same for eyes that may not know who it is.
             * @example An electrolyser plant.
             */
            readonly anonymousDescription?: string;
            /**
             * @description For colleagues only.
             * @example Prefers to be called in the morning.
             */
            readonly notes?: string;
            /**
             * @description The account manager (subject of a token).
             * @example a.manager
             */
            readonly ownerId?: string;
            /** @example team-energy */
            readonly teamId?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example GRN-L-000123 */
            readonly reference: string;
            /**
             * @description Of the lead alone: news about it from others does not change it.
             * @example 2
             */
            readonly version: number;
            /**
             * @example acknowledged
             * @enum {string}
             */
            readonly stage: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @example received
             * @enum {string}
             */
            readonly previousStage?: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @example ongoing
             * @enum {string}
             */
            readonly status: "ongoing" | "delayed" | "dormant" | "lost" | "abandoned" | "won";
            /**
             * @example normal
             * @enum {string}
             */
            readonly confidentiality: "normal" | "restricted" | "secret";
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly receivedAt: string;
            readonly organisation: components["schemas"]["OrganisationView"];
            /** @description Shown to account managers. */
            readonly contacts?: readonly components["schemas"]["ContactView"][];
            /** @description As of the last news of company-matching. */
            readonly matches: readonly components["schemas"]["MatchView"][];
            /**
             * @description What the next stage on the main line still needs. A name with `|` asks for one of two.
             * @example [
             *       "timeFrame",
             *       "matchDecision"
             *     ]
             */
            readonly missingFields: readonly string[];
            /**
             * Format: uuid
             * @description The known organisation of a confirmed match.
             * @example 0f0f7a7e-6ad9-5b3f-9c6e-0a8f5cbb0c11
             */
            readonly organisationId?: string;
            readonly opportunities: readonly components["schemas"]["OpportunityView"][];
        };
        readonly LeadPatchDto: {
            /**
             * @description How it reached us.
             * @example phone
             * @enum {string}
             */
            readonly channel?: "webForm" | "phone" | "email" | "event" | "embassy" | "nfia" | "nom" | "partnerCity" | "other";
            readonly organisation?: components["schemas"]["OrganisationDto"];
            readonly contact?: components["schemas"]["ContactDto"];
            /**
             * @description What it is called where its name may not be said.
             * @example Project Noorderlicht
             */
            readonly codeName?: string;
            /**
             * @description Unless `normal`, other services hear only the code name and the country.
             * @default normal
             * @example normal
             * @enum {string}
             */
            readonly confidentiality: "normal" | "restricted" | "secret";
            readonly campaign?: components["schemas"]["CampaignDto"];
            /**
             * Format: date-time
             * @description When it reached us; now, unless given.
             * @example 2026-05-14T08:00:00.000Z
             */
            readonly receivedAt?: string;
            /**
             * @description The fair, the colleague, the desk that passed it on.
             * @example Hannover Messe
             */
            readonly receivedVia?: string;
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @example [
             *       "rAndD"
             *     ]
             */
            readonly activityTypes?: readonly ("headOffice" | "manufacturing" | "rAndD" | "dataCentre" | "logistics" | "sharedServices" | "sales" | "other")[];
            /**
             * @example greenfield
             * @enum {string}
             */
            readonly investmentType?: "greenfield" | "expansion" | "merger" | "acquisition" | "jointVenture" | "retention" | "capitalOnly";
            /**
             * @example [
             *       "skills",
             *       "clients"
             *     ]
             */
            readonly strategicDrivers?: readonly ("market" | "resources" | "clients" | "technology" | "skills" | "supplier" | "incentive" | "regulation" | "cost" | "other")[];
            /**
             * @description NUTS 3 codes
             * @example [
             *       "NL113"
             *     ]
             */
            readonly regionsConsidered?: readonly string[];
            /**
             * @description Places that are considered beside ours; an empty list says that there are none.
             * @example [
             *       "Hamburg"
             *     ]
             */
            readonly competingLocations?: readonly string[];
            /**
             * @description Jobs within three years.
             * @example from10To49
             * @enum {string}
             */
            readonly jobsBand?: "under10" | "from10To49" | "from50To99" | "from100To249" | "over250" | "unknown";
            /** @example 12 */
            readonly jobsExpected?: number;
            /**
             * @description In euros.
             * @example from1MTo10M
             * @enum {string}
             */
            readonly investmentBand?: "under1M" | "from1MTo10M" | "from10MTo50M" | "from50MTo250M" | "over250M" | "unknown";
            readonly investmentAmount?: components["schemas"]["InvestmentAmountDto"];
            /**
             * @description When they want to begin.
             * @example under6Months
             * @enum {string}
             */
            readonly timeFrame?: "under6Months" | "from6To12Months" | "from1To2Years" | "over2Years" | "unknown";
            readonly siteRequirements?: components["schemas"]["SiteRequirementsDto"];
            /** @example Wants to build electrolysers near a deep-sea port. */
            readonly description?: string;
            /**
             * @description The same for eyes that may not know who it is.
             * @example An electrolyser plant.
             */
            readonly anonymousDescription?: string;
            /**
             * @description For colleagues only.
             * @example Prefers to be called in the morning.
             */
            readonly notes?: string;
            /**
             * @description The account manager (subject of a token).
             * @example a.manager
             */
            readonly ownerId?: string;
            /** @example team-energy */
            readonly teamId?: string;
        };
        readonly LeadChangeView: {
            /**
             * @description The version of the lead after it.
             * @example 3
             */
            readonly version: number;
            /** @example lead-corrected */
            readonly type: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly at: string;
            /**
             * @description The subject of a token, or `system:` and a consumer group.
             * @example a.manager
             */
            readonly by: string;
            /**
             * @description What belongs to one conversation has the same one.
             * @example 0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d04
             */
            readonly correlationId: string;
            /**
             * @description The event that caused it.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d06
             */
            readonly causationId?: string;
            /**
             * @example {
             *       "changed": [
             *         "timeFrame"
             *       ]
             *     }
             */
            readonly data: {
                readonly [key: string]: unknown;
            };
            /**
             * @description Shown to account managers.
             * @example {
             *       "notes": "Prefers to be called in the morning."
             *     }
             */
            readonly personal?: {
                readonly [key: string]: unknown;
            };
        };
        readonly LeadHistoryView: {
            /** @description In order of their versions. */
            readonly items: readonly components["schemas"]["LeadChangeView"][];
        };
        readonly MissingFieldsView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly leadId: string;
            /**
             * @example acknowledged
             * @enum {string}
             */
            readonly stage: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @description Missing when no stage comes after this one.
             * @example triaged
             * @enum {string}
             */
            readonly targetStage?: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            /**
             * @description Whether the target comes next after the stage that the lead is in.
             * @example true
             */
            readonly isNextStage: boolean;
            /**
             * @description A name with `|` asks for one of two.
             * @example [
             *       "timeFrame",
             *       "matchDecision"
             *     ]
             */
            readonly missingFields: readonly string[];
        };
        readonly StagedImportView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07
             */
            readonly id: string;
            /**
             * @example working
             * @enum {string}
             */
            readonly state: "staging" | "working" | "done";
            /**
             * @description Rows of the file, without its header.
             * @example 240
             */
            readonly rows: number;
        };
        readonly RowCountsView: {
            /** @example 0 */
            readonly waiting: number;
            /**
             * @description A lead was made.
             * @example 236
             */
            readonly accepted: number;
            /**
             * @description The lead was imported before with the same values.
             * @example 1
             */
            readonly existing: number;
            /**
             * @description The lead was imported before with other values; nothing was changed.
             * @example 1
             */
            readonly differs: number;
            /**
             * @description The row is wrong.
             * @example 2
             */
            readonly refused: number;
        };
        readonly RowProblemView: {
            /**
             * @description Missing when it is about the whole row.
             * @example country
             */
            readonly column?: string;
            /**
             * @description Stable.
             * @example country
             */
            readonly code: string;
            /** @example must be an ISO 3166-1 alpha-2 country code in capitals */
            readonly detail: string;
        };
        readonly ImportRowView: {
            /**
             * @description The line on which it begins; the header stands on line 1.
             * @example 17
             */
            readonly line: number;
            /**
             * @example refused
             * @enum {string}
             */
            readonly outcome: "waiting" | "accepted" | "existing" | "differs" | "refused";
            /**
             * @example [
             *       "country: must be an ISO 3166-1 alpha-2 country code in capitals"
             *     ]
             */
            readonly reasons: readonly string[];
            /** @description The same, column by column. */
            readonly problems: readonly components["schemas"]["RowProblemView"][];
            /** @example HM-0815 */
            readonly externalId?: string;
            /** @example Nordwind Hydrogen GmbH */
            readonly organisationName?: string;
            /**
             * Format: uuid
             * @example 5b1f2d5c-2f0e-5a77-8a55-0a6f1c1b7a10
             */
            readonly leadId?: string;
        };
        readonly LeadImportView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07
             */
            readonly id: string;
            /**
             * @example working
             * @enum {string}
             */
            readonly state: "staging" | "working" | "done";
            /**
             * @description Rows of the file, without its header.
             * @example 240
             */
            readonly rows: number;
            /** @example hannover-messe-2026 */
            readonly source: string;
            /**
             * @description The part of the rows that is worked off.
             * @example 1
             */
            readonly progress: number;
            readonly counts: components["schemas"]["RowCountsView"];
            /**
             * @description About the file as a whole.
             * @example []
             */
            readonly notes: readonly string[];
            /** @description The first 50 refused rows; all of them are under `rows`. */
            readonly refusedRows: readonly components["schemas"]["ImportRowView"][];
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:45.000Z
             */
            readonly finishedAt?: string;
        };
        readonly ImportRowsPage: {
            /** @description By line. Deleted seven days after the report. */
            readonly items: readonly components["schemas"]["ImportRowView"][];
            /**
             * @description Link to the next page.
             * @example /v1/lead-imports/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07/rows?cursor=WzUxXQ
             */
            readonly next?: string;
        };
        readonly DeadLetterView: {
            /**
             * @description Partition and offset in the dead-letter topic.
             * @example 0-17
             */
            readonly id: string;
            /**
             * @example waiting
             * @enum {string}
             */
            readonly state: "waiting" | "redriven" | "discarded";
            /**
             * @description Who could not handle it.
             * @example company-matching.subjects
             */
            readonly group: string;
            /**
             * @description Topic, partition and offset.
             * @example investment-leads/3/1204
             */
            readonly origin: string;
            /** @example event.data-invalid */
            readonly errorCode: string;
            /**
             * @description At most 200 characters.
             * @example /data/country: must be string
             */
            readonly errorMessage: string;
            /**
             * @description How often it was tried.
             * @example 1
             */
            readonly attempts: number;
            /**
             * Format: date-time
             * @description The last try, when it was put aside.
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly deadAt: string;
            /** @example nl.investment-leads.lead-registered.v1 */
            readonly eventType?: string;
            /** @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02 */
            readonly eventId?: string;
            /**
             * @description Who redrove or discarded it.
             * @example operator
             */
            readonly decidedBy?: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly decidedAt?: string;
            /**
             * @description Why it was discarded.
             * @example Sent by hand, as a test
             */
            readonly reason?: string;
        };
        readonly DeadLetterPage: {
            readonly items: readonly components["schemas"]["DeadLetterView"][];
            /**
             * @description Link to the next part.
             * @example /v1/dead-letters?state=waiting&cursor=WzAsMTdd
             */
            readonly next?: string;
        };
        readonly RedrivesView: {
            /**
             * @description Sent again by this call.
             * @example 50
             */
            readonly redriven: number;
            /**
             * @description Left waiting: the record is no longer in the topic, does not say where it came from, or is refused.
             * @example 0
             */
            readonly lost: number;
            /**
             * @description Whether more of those that waited at the beginning wait.
             * @example true
             */
            readonly more: boolean;
            /**
             * @description Where to POST next, while there is more.
             * @example /v1/dead-letters/redrives?limit=50&cursor=WzAsNDks
             */
            readonly next?: string;
        };
        readonly RecordValueView: {
            /**
             * @description `text`: UTF-8, but no JSON. `binary`: no UTF-8. `none`: the record has no value.
             * @example json
             * @enum {string}
             */
            readonly format: "json" | "text" | "binary" | "none";
            /**
             * @description Of the whole value.
             * @example 812
             */
            readonly bytes: number;
            /**
             * @description The first 65536 bytes as they are; bytes that are no UTF-8 read as U+FFFD.
             * @example {"specversion":"1.0"}
             */
            readonly text?: string;
            /**
             * @description Whether there is more.
             * @example false
             */
            readonly truncated: boolean;
        };
        readonly LetterRecordView: {
            /**
             * @description At most 1000 characters.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly key?: string;
            /**
             * @description Those that the services set.
             * @example {
             *       "content-type": "application/cloudevents+json",
             *       "x-attempts": "1"
             *     }
             */
            readonly headers: {
                readonly [key: string]: string;
            };
            /**
             * @description Other headers, which are not shown.
             * @example 0
             */
            readonly otherHeaders: number;
            readonly value: components["schemas"]["RecordValueView"];
        };
        readonly OpenedLetterView: {
            /**
             * @description Partition and offset in the dead-letter topic.
             * @example 0-17
             */
            readonly id: string;
            /**
             * @example waiting
             * @enum {string}
             */
            readonly state: "waiting" | "redriven" | "discarded";
            /**
             * @description Who could not handle it.
             * @example company-matching.subjects
             */
            readonly group: string;
            /**
             * @description Topic, partition and offset.
             * @example investment-leads/3/1204
             */
            readonly origin: string;
            /** @example event.data-invalid */
            readonly errorCode: string;
            /**
             * @description At most 200 characters.
             * @example /data/country: must be string
             */
            readonly errorMessage: string;
            /**
             * @description How often it was tried.
             * @example 1
             */
            readonly attempts: number;
            /**
             * Format: date-time
             * @description The last try, when it was put aside.
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly deadAt: string;
            /** @example nl.investment-leads.lead-registered.v1 */
            readonly eventType?: string;
            /** @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02 */
            readonly eventId?: string;
            /**
             * @description Who redrove or discarded it.
             * @example operator
             */
            readonly decidedBy?: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly decidedAt?: string;
            /**
             * @description Why it was discarded.
             * @example Sent by hand, as a test
             */
            readonly reason?: string;
            /**
             * @description `gone`: the topic no longer holds it. `unreachable`: Kafka is away.
             * @example kept
             * @enum {string}
             */
            readonly recordState: "kept" | "gone" | "unreachable";
            /**
             * @description The event's subject, if it can be read.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly subject?: string;
            /**
             * @description The event's time, if it can be read.
             * @example 2026-03-02T09:13:58Z
             */
            readonly eventTime?: string;
            readonly record?: components["schemas"]["LetterRecordView"];
        };
        readonly DiscardInput: {
            /**
             * @description For those who look later. Name no person.
             * @example A test record that somebody sent by hand
             */
            readonly reason?: string;
        };
        readonly ReplicaView: {
            /**
             * @description New at every start.
             * @example f0a5c6b2-4b0e-4f3a-9a55-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example lead-intake-7d9f */
            readonly host: string;
            /** @example 17 */
            readonly pid: number;
            /**
             * @description Of its API; differs while an upgrade is under way.
             * @example 0.1.0
             */
            readonly version: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly seenAt: string;
            /**
             * @description Whether it is the one that publishes.
             * @example true
             */
            readonly leading: boolean;
        };
        readonly OutboxView: {
            /**
             * @description Aggregates with unpublished events.
             * @example 0
             */
            readonly pending: number;
            /**
             * @description Age of the oldest unpublished event; 0 when there is none.
             * @example 0
             */
            readonly oldestSeconds: number;
            /**
             * @description Aggregates that wait for an operator.
             * @example 0
             */
            readonly blocked: number;
        };
        readonly ConsumerView: {
            /** @example lead-intake.read-models */
            readonly group: string;
            /**
             * @description Whose it is.
             * @example f0a5c6b2-4b0e-4f3a-9a55-0b6c1f0a9d02
             */
            readonly replica: string;
            /**
             * @example joined
             * @enum {string}
             */
            readonly state: "starting" | "joined" | "down";
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly since: string;
            /**
             * @description Records that wait in its partitions, as far as it has looked; a group has the sum of its replicas.
             * @example 0
             */
            readonly lag: number;
            /**
             * @description Partitions that wait for another try of a record.
             * @example 0
             */
            readonly pausedPartitions: number;
        };
        readonly WaitingLettersView: {
            /** @example 1 */
            readonly waiting: number;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly oldestAt?: string;
        };
        readonly KafkaView: {
            /**
             * @example up
             * @enum {string}
             */
            readonly state: "starting" | "up" | "down";
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly since: string;
        };
        readonly MongodbView: {
            /**
             * @example up
             * @enum {string}
             */
            readonly state: "starting" | "up" | "down";
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly since: string;
        };
        readonly OperationsView: {
            /** @example lead-intake */
            readonly service: string;
            /**
             * @description Of the API of the replica that answers.
             * @example 0.1.0
             */
            readonly version: string;
            /** @description The longest running first. Only the one that answers while MongoDB is away. */
            readonly replicas: readonly components["schemas"]["ReplicaView"][];
            /** @description Not older than a few seconds; missing until the first look. */
            readonly outbox?: components["schemas"]["OutboxView"];
            readonly consumers: readonly components["schemas"]["ConsumerView"][];
            /** @description As the outbox. */
            readonly deadLetters?: components["schemas"]["WaitingLettersView"];
            readonly kafka: components["schemas"]["KafkaView"];
            readonly mongodb: components["schemas"]["MongodbView"];
        };
        readonly BlockedAggregateView: {
            /** @example leads */
            readonly collection: string;
            /** @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02 */
            readonly id: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:14:05.000Z
             */
            readonly blockedSince: string;
            /**
             * @description Events that wait.
             * @example 2
             */
            readonly unpublished: number;
        };
        readonly BlockedAggregatesView: {
            readonly items: readonly components["schemas"]["BlockedAggregateView"][];
        };
        readonly RetryView: {
            /** @example leads */
            readonly collection: string;
            /** @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02 */
            readonly id: string;
            /**
             * @description Whether it had been blocked.
             * @example true
             */
            readonly released: boolean;
        };
        /**
         * @description An error as RFC 9457 describes it.
         * @example {
         *       "type": "urn:problem-type:deuropener:input.invalid",
         *       "status": 400,
         *       "title": "The request is not valid",
         *       "detail": "See `errors` for everything that is wrong.",
         *       "instance": "urn:uuid:0197a3c2-6f5e-4c11-9b0a-0b6c1f0a9d01",
         *       "code": "input.invalid",
         *       "errors": [
         *         {
         *           "pointer": "/organisation/country",
         *           "code": "country",
         *           "detail": "must be an ISO 3166-1 alpha-2 country code"
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /**
             * Format: uri
             * @description Names the kind of problem.
             */
            readonly type: string;
            readonly status: number;
            readonly title: string;
            readonly detail: string;
            /**
             * Format: uri
             * @description Names this occurrence; quote it when you ask for help.
             */
            readonly instance: string;
            /** @description Stable; programs may rely on it. */
            readonly code: string;
            readonly facts?: {
                readonly [key: string]: unknown;
            };
            /** @description All violations of an invalid input. */
            readonly errors?: readonly {
                /** @description JSON pointer into the body or query. */
                readonly pointer: string;
                readonly code: string;
                readonly detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly Leads_list: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                readonly stage?: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
                readonly status?: "ongoing" | "delayed" | "dormant" | "lost" | "abandoned" | "won";
                readonly ownerId?: string;
                /** @description Of the organisation. */
                readonly country?: string;
                /** @description Beginnings of words of the organisation's name, the code name or the reference. */
                readonly q?: string;
                /** @description Newest first, or oldest first. */
                readonly sort?: "-receivedAt" | "receivedAt";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A part of the list. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadPage"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Leads_register: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first answer again. At most 255 characters. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeadDto"];
            };
        };
        readonly responses: {
            /** @description The lead is safe. */
            readonly 201: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredLeadView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Leads_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lead. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Leads_correct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that you read. */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/merge-patch+json": components["schemas"]["LeadPatchDto"];
                readonly "application/json": components["schemas"]["LeadPatchDto"];
            };
        };
        readonly responses: {
            /** @description The lead as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LeadDetails_history: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every change. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadHistoryView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LeadDetails_missingFields: {
        readonly parameters: {
            readonly query?: {
                /** @description The next stage on the main line, unless given. */
                readonly targetStage?: "received" | "acknowledged" | "triaged" | "qualified" | "referred" | "nurturing" | "proposed" | "siteVisit" | "committed" | "landed" | "aftercare" | "lost" | "abandoned";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The names of the fields. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MissingFieldsView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LeadImports_start: {
        readonly parameters: {
            readonly query: {
                /** @description Where the rows come from: with `externalId` it says which lead a row is. */
                readonly source: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description All rows are stored; `Location` tells how they are doing. */
            readonly 202: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StagedImportView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LeadImports_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description State, counts and the first refused rows. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LeadImportView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LeadImports_rows: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                readonly outcome?: "waiting" | "accepted" | "existing" | "differs" | "refused";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A part of the list. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportRowsPage"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LeadImports_report: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One line per row of the file. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeadLetters_list: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                /** @description Only letters of this consumer group. */
                readonly group?: string;
                /** @description All of them unless given. */
                readonly state?: "waiting" | "redriven" | "discarded";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A part of the list. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeadLetters_redrives: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                /** @description Only letters of this consumer group. */
                readonly group?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What this call did. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RedrivesView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeadLetters_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The letter. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLetterView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeadLetters_redriven: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The letter as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeadLetters_discarded: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiscardInput"];
            };
        };
        readonly responses: {
            /** @description The letter as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Operations_show: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How it stands now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperationsView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Operations_blocked: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The list. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BlockedAggregatesView"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Operations_retry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly collection: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether it was released. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetryView"];
                };
            };
            /** @description The input is not valid; all violations are listed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not available now; try again after `Retry-After` seconds. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other error. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

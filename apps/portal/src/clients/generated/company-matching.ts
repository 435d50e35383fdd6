// Written by `npm run docs:generate` from the OpenAPI document of the service; not by hand.
export interface paths {
    readonly "/v1/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List or find organisations
         * @description With `q` the names that begin so, in order of name; without it all, in order of id.
         */
        readonly get: operations["Organisations_list"];
        readonly put?: never;
        /**
         * Register an organisation
         * @description An identifier has one holder: 409 `organisation.identifier-held` names it in `organisationId`.
         */
        readonly post: operations["Organisations_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show an organisation
         * @description With where each value came from.
         */
        readonly get: operations["Organisations_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Correct an organisation
         * @description A JSON merge patch; lists are replaced as a whole.
         */
        readonly patch: operations["Organisations_correct"];
        readonly trace?: never;
    };
    readonly "/v1/organisation-imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Import organisations
         * @description NDJSON, one body of `POST /organisations` a line (`name` and `place` are understood too). Answers when all rows are stored; they are worked off afterwards. A row with a known identifier updates its holder. Sending the same file again is safe.
         */
        readonly post: operations["OrganisationImports_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisation-imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show how an import stands
         * @description Counts so far, and the first refused rows.
         */
        readonly get: operations["OrganisationImports_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisation-imports/{id}/refusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the refused rows
         * @description With line and reasons, never the values. Kept for 7 days.
         */
        readonly get: operations["OrganisationImports_refusals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/match-cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List match cases
         * @description Those first that have waited longest. The steward's list: `state=needsReview`. A lead's or slot request's own case: `subjectId`.
         */
        readonly get: operations["MatchCases_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/match-cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a match case
         * @description With what was told of the company, and the evidence for every candidate.
         */
        readonly get: operations["MatchCases_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/match-cases/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide a match case
         * @description A decision already in effect changes nothing. Another one is refused (`match-case.decided`) unless facts changed since, or `If-Match` names the present version.
         */
        readonly post: operations["MatchCases_decision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/match-queries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask who in the register may be meant
         * @description The same search as for match cases. Stores nothing; a POST, so that names stay out of addresses.
         */
        readonly post: operations["MatchQueries_ask"];
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
        readonly AddressDto: {
            /**
             * @description Street and number, at most four lines.
             * @example [
             *       "Hafenstraße 12"
             *     ]
             */
            readonly lines?: readonly string[];
            /** @example 26122 */
            readonly postalCode?: string;
            /** @example Oldenburg */
            readonly place: string;
            /** @example DE */
            readonly country?: string;
        };
        readonly IdentifierInput: {
            /**
             * @example kvk
             * @enum {string}
             */
            readonly scheme: "kvk" | "kvkBranch" | "rsin" | "vat" | "lei" | "hrb" | "uscc" | "companiesHouse";
            /** @example 68750110 */
            readonly value: string;
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
        readonly RegisterOrganisationDto: {
            /**
             * @description Other names under which it trades.
             * @example [
             *       "Nordwind"
             *     ]
             */
            readonly tradeNames?: readonly string[];
            /** @description The first one is the seat. */
            readonly addresses?: readonly components["schemas"]["AddressDto"][];
            /** @description Numbers in public registers. A strong one names the organisation. */
            readonly identifiers?: readonly components["schemas"]["IdentifierInput"][];
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @description Never receives mailings.
             * @default false
             * @example false
             */
            readonly nonMailing: boolean;
            /**
             * @description A natural person: name and numbers are personal data and never leave this service.
             * @default false
             * @example false
             */
            readonly isSoleTrader: boolean;
            /** @example Nordwind Hydrogen GmbH */
            readonly legalName: string;
            /** @example DE */
            readonly country: string;
            /**
             * @example small
             * @enum {string}
             */
            readonly sizeBand?: "micro" | "small" | "medium" | "large";
            /** @example https://nordwind-hydrogen.example */
            readonly website?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly parentId?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly ultimateParentId?: string;
        };
        readonly RegisteredView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example 1 */
            readonly version: number;
        };
        readonly IdentifierView: {
            /**
             * @example kvk
             * @enum {string}
             */
            readonly scheme: "lei" | "kvk" | "uscc" | "companiesHouse" | "rsin" | "vat" | "hrb" | "kvkBranch";
            /** @example 68750110 */
            readonly value: string;
        };
        readonly OrganisationView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example 1 */
            readonly version: number;
            /**
             * @description Absent once a sole trader was erased.
             * @example Nordwind Hydrogen GmbH
             */
            readonly legalName?: string;
            /**
             * @example [
             *       "Nordwind"
             *     ]
             */
            readonly tradeNames: readonly string[];
            /** @example DE */
            readonly country: string;
            readonly addresses: readonly components["schemas"]["AddressDto"][];
            readonly identifiers: readonly components["schemas"]["IdentifierView"][];
            readonly sectorCodes: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @example small
             * @enum {string}
             */
            readonly sizeBand?: "micro" | "small" | "medium" | "large";
            /** @example https://nordwind-hydrogen.example */
            readonly website?: string;
            /**
             * @description What of the website is compared; absent for free mail and shared hosts.
             * @example nordwind-hydrogen.example
             */
            readonly websiteHost?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly parentId?: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly ultimateParentId?: string;
            /** @example false */
            readonly nonMailing: boolean;
            /** @example false */
            readonly isSoleTrader: boolean;
            /**
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "dissolved" | "mergedInto";
            /**
             * @description Where the last change of each field came from.
             * @example {
             *       "legalName": {
             *         "source": "import:gleif",
             *         "retrievedAt": "2026-03-02T09:13:58.000Z"
             *       }
             *     }
             */
            readonly provenance: {
                readonly [key: string]: Record<string, never>;
            };
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly changedAt: string;
        };
        readonly OrganisationPage: {
            readonly items: readonly components["schemas"]["OrganisationView"][];
            /**
             * @description Link to the next part.
             * @example /v1/organisations?cursor=WyIwMTk3Il0
             */
            readonly next?: string;
        };
        readonly ChangeOrganisationDto: {
            /**
             * @description Other names under which it trades.
             * @example [
             *       "Nordwind"
             *     ]
             */
            readonly tradeNames?: readonly string[];
            /** @description The first one is the seat. */
            readonly addresses?: readonly components["schemas"]["AddressDto"][];
            /** @description Numbers in public registers. A strong one names the organisation. */
            readonly identifiers?: readonly components["schemas"]["IdentifierInput"][];
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /**
             * @description Never receives mailings.
             * @default false
             * @example false
             */
            readonly nonMailing: boolean;
            /**
             * @description A natural person: name and numbers are personal data and never leave this service.
             * @default false
             * @example false
             */
            readonly isSoleTrader: boolean;
            /** @example Nordwind Hydrogen GmbH */
            readonly legalName?: string;
            /** @example DE */
            readonly country?: string;
            /**
             * @example small
             * @enum {string|null}
             */
            readonly sizeBand?: "micro" | "small" | "medium" | "large" | null;
            /** @example https://nordwind-hydrogen.example */
            readonly website?: string | null;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly parentId?: string | null;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly ultimateParentId?: string | null;
        };
        readonly StartedImportView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /**
             * @example working
             * @enum {string}
             */
            readonly state: "staging" | "working" | "done" | "abandoned";
            /**
             * @description Lines that are not empty.
             * @example 100000
             */
            readonly rows: number;
        };
        readonly RowProblemView: {
            /** @example identifier */
            readonly code: string;
            /** @example must be a valid number of that register, with the right check digits */
            readonly detail: string;
            /**
             * @description JSON pointer into the row.
             * @example /identifiers/0/value
             */
            readonly pointer?: string;
        };
        readonly RefusedRowView: {
            /**
             * @description From 1.
             * @example 17
             */
            readonly line: number;
            readonly problems: readonly components["schemas"]["RowProblemView"][];
        };
        readonly ImportView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /**
             * @example working
             * @enum {string}
             */
            readonly state: "staging" | "working" | "done" | "abandoned";
            /**
             * @description Lines that are not empty.
             * @example 100000
             */
            readonly rows: number;
            /** @example gleif */
            readonly source: string;
            /**
             * @description Created, updated and unchanged so far.
             * @example 99990
             */
            readonly accepted: number;
            /** @example 99000 */
            readonly created: number;
            /** @example 500 */
            readonly updated: number;
            /**
             * @description Known already, with the same values.
             * @example 490
             */
            readonly unchanged: number;
            /** @example 10 */
            readonly refused: number;
            /** @description The first 100; all are listed at /refusals for 7 days. */
            readonly refusals: readonly components["schemas"]["RefusedRowView"][];
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly startedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly finishedAt?: string;
        };
        readonly RefusedRowPage: {
            readonly items: readonly components["schemas"]["RefusedRowView"][];
            /**
             * @description Link to the next part.
             * @example /v1/organisation-imports/0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02/refusals?cursor=WzE3XQ
             */
            readonly next?: string;
        };
        readonly ToldIdentifierView: {
            /** @example kvk */
            readonly scheme: string;
            /**
             * @description As it was told; it may be no valid one.
             * @example 68750110
             */
            readonly value: string;
        };
        readonly ToldOrganisationView: {
            /** @example NORD WIND Hydrogen */
            readonly name: string;
            /** @example DE */
            readonly country: string;
            /** @example Oldenburg */
            readonly place?: string;
            /** @example nordwind-hydrogen.example */
            readonly websiteHost?: string;
            readonly identifiers: readonly components["schemas"]["ToldIdentifierView"][];
        };
        readonly CaseSubjectView: {
            /**
             * @example lead
             * @enum {string}
             */
            readonly type: "lead" | "slotRequest";
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @description Absent when nothing of it may be compared, or it was erased. */
            readonly organisation?: components["schemas"]["ToldOrganisationView"];
        };
        readonly EvidenceView: {
            /**
             * @example websiteHost
             * @enum {string}
             */
            readonly kind: "identifier" | "websiteHost" | "nameAndCountry" | "name";
            /**
             * @description How far this alone carries, 0-100.
             * @example 70
             */
            readonly weight: number;
            /**
             * @description The subject's value.
             * @example nordwind-hydrogen.example
             */
            readonly left: string;
            /**
             * @description The organisation's value.
             * @example nordwind-hydrogen.example
             */
            readonly right: string;
            /** @example The same website */
            readonly text: string;
        };
        readonly CaseCandidateView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly organisationId: string;
            /**
             * @description 0-100.
             * @example 70
             */
            readonly score: number;
            /**
             * @example review
             * @enum {string}
             */
            readonly band: "same" | "review" | "different";
            readonly evidence: readonly components["schemas"]["EvidenceView"][];
            /**
             * @description As the register has it now; absent once a sole trader was erased.
             * @example Nordwind Hydrogen GmbH
             */
            readonly legalName?: string;
        };
        readonly MatchCaseView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example 2 */
            readonly version: number;
            readonly subject: components["schemas"]["CaseSubjectView"];
            /**
             * @example needsReview
             * @enum {string}
             */
            readonly state: "open" | "autoConfirmed" | "needsReview" | "noCandidate" | "confirmedSame" | "confirmedDifferent" | "newOrganisation";
            /**
             * Format: date-time
             * @description When it came into this state.
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly since: string;
            /** @example DE */
            readonly country: string;
            /**
             * @description Nothing may be compared: it waits for a person.
             * @example false
             */
            readonly restricted: boolean;
            /** @description Best first. */
            readonly candidates: readonly components["schemas"]["CaseCandidateView"][];
            /**
             * Format: uuid
             * @description Confirmed, or proposed best.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly organisationId?: string;
            /**
             * @description A person's.
             * @example undecided
             * @enum {string}
             */
            readonly decision: "same" | "different" | "new" | "undecided";
            /** @example b1946ac9-2492-4d23-87c1-0b6c1f0a9d02 */
            readonly decidedBy?: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly decidedAt?: string;
            /** @example Same board, same address */
            readonly reason?: string;
            /**
             * @description Facts changed after the decision: look again.
             * @example false
             */
            readonly flagged: boolean;
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly factsChangedAt?: string;
            /** @example exact-1 */
            readonly modelVersion: string;
        };
        readonly MatchCasePage: {
            readonly items: readonly components["schemas"]["MatchCaseView"][];
            /**
             * @description All that the filter lets through; at most 1000 are counted.
             * @example 17
             */
            readonly total: number;
            /**
             * @description Link to the next part.
             * @example /v1/match-cases?cursor=WyIwMTk3Il0
             */
            readonly next?: string;
        };
        readonly QueueView: {
            /**
             * @description From 1, at most 1000.
             * @example 4
             */
            readonly position: number;
            /**
             * @description At most 1000 are counted.
             * @example 17
             */
            readonly total: number;
            /**
             * Format: uuid
             * @description The case after it.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly nextId?: string;
        };
        readonly OpenedCaseView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example 2 */
            readonly version: number;
            readonly subject: components["schemas"]["CaseSubjectView"];
            /**
             * @example needsReview
             * @enum {string}
             */
            readonly state: "open" | "autoConfirmed" | "needsReview" | "noCandidate" | "confirmedSame" | "confirmedDifferent" | "newOrganisation";
            /**
             * Format: date-time
             * @description When it came into this state.
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly since: string;
            /** @example DE */
            readonly country: string;
            /**
             * @description Nothing may be compared: it waits for a person.
             * @example false
             */
            readonly restricted: boolean;
            /** @description Best first. */
            readonly candidates: readonly components["schemas"]["CaseCandidateView"][];
            /**
             * Format: uuid
             * @description Confirmed, or proposed best.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly organisationId?: string;
            /**
             * @description A person's.
             * @example undecided
             * @enum {string}
             */
            readonly decision: "same" | "different" | "new" | "undecided";
            /** @example b1946ac9-2492-4d23-87c1-0b6c1f0a9d02 */
            readonly decidedBy?: string;
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly decidedAt?: string;
            /** @example Same board, same address */
            readonly reason?: string;
            /**
             * @description Facts changed after the decision: look again.
             * @example false
             */
            readonly flagged: boolean;
            /**
             * Format: date-time
             * @example 2026-03-02T09:13:58.000Z
             */
            readonly factsChangedAt?: string;
            /** @example exact-1 */
            readonly modelVersion: string;
            /** @description Only while it needs a review. */
            readonly queue?: components["schemas"]["QueueView"];
        };
        readonly DecisionDto: {
            /**
             * @description `same`: an organisation of the register. `different`: none of the candidates. `new`: register it.
             * @example same
             * @enum {string}
             */
            readonly decision: "same" | "different" | "new";
            /**
             * Format: uuid
             * @description For `same`; may be left out when there is one candidate.
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly organisationId?: string;
            /** @example Same board, same address */
            readonly reason?: string;
        };
        readonly CompanyDto: {
            /** @example NORD WIND Hydrogen Gmbh & Co. KG */
            readonly name: string;
            /** @example DE */
            readonly country?: string;
            /** @example Oldenburg */
            readonly place?: string;
            /** @example https://nordwind-hydrogen.example */
            readonly website?: string;
            readonly identifiers?: readonly components["schemas"]["IdentifierInput"][];
        };
        readonly MatchQueryDto: {
            readonly organisation: components["schemas"]["CompanyDto"];
            /**
             * @default 10
             * @example 10
             */
            readonly limit: number;
        };
        readonly ScoredCandidateView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly organisationId: string;
            /**
             * @description 0-100.
             * @example 70
             */
            readonly score: number;
            /**
             * @example review
             * @enum {string}
             */
            readonly band: "same" | "review" | "different";
            readonly evidence: readonly components["schemas"]["EvidenceView"][];
            /** @example Nordwind Hydrogen GmbH */
            readonly legalName: string;
            /**
             * @description 0-1, the score as a chance.
             * @example 0.7
             */
            readonly probability: number;
        };
        readonly MatchAnswerView: {
            readonly candidates: readonly components["schemas"]["ScoredCandidateView"][];
            /** @example exact-1 */
            readonly modelVersion: string;
            /**
             * @description Milliseconds.
             * @example 2.4
             */
            readonly tookMs: number;
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
    readonly Organisations_list: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                /** @description Type-ahead: the beginning of a name or of a word in it, in any spelling. Answers one part only. */
                readonly q?: string;
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
                    readonly "application/json": components["schemas"]["OrganisationPage"];
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
    readonly Organisations_create: {
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
                readonly "application/json": components["schemas"]["RegisterOrganisationDto"];
            };
        };
        readonly responses: {
            /** @description It is in the register. */
            readonly 201: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredView"];
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
    readonly Organisations_one: {
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
            /** @description The organisation; `ETag` is its version. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationView"];
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
    readonly Organisations_correct: {
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
                readonly "application/json": components["schemas"]["ChangeOrganisationDto"];
            };
        };
        readonly responses: {
            /** @description The organisation as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationView"];
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
    readonly OrganisationImports_create: {
        readonly parameters: {
            readonly query?: {
                /** @description Where the file comes from; kept with every value. */
                readonly source?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All rows are stored; `Location` tells how it goes on. */
            readonly 202: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedImportView"];
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
    readonly OrganisationImports_one: {
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
            /** @description The import. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportView"];
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
    readonly OrganisationImports_refusals: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A part of the list, in order of line. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefusedRowPage"];
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
    readonly MatchCases_list: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                readonly state?: "open" | "autoConfirmed" | "needsReview" | "noCandidate" | "confirmedSame" | "confirmedDifferent" | "newOrganisation";
                /** @description The lead or slot request that the case is about. */
                readonly subjectId?: string;
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
                    readonly "application/json": components["schemas"]["MatchCasePage"];
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
    readonly MatchCases_one: {
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
            /** @description The case; `ETag` is its version. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedCaseView"];
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
    readonly MatchCases_decision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ETag of the version that you read. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionDto"];
            };
        };
        readonly responses: {
            /** @description The case as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedCaseView"];
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
    readonly MatchQueries_ask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MatchQueryDto"];
            };
        };
        readonly responses: {
            /** @description The candidates, best first. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchAnswerView"];
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

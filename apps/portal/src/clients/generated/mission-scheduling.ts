// Written by `npm run docs:generate` from the OpenAPI document of the service; not by hand.
export interface paths {
    readonly "/v1/missions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List missions
         * @description The newest first, with their places. Drafts are for staff only.
         */
        readonly get: operations["Missions_list"];
        readonly put?: never;
        /**
         * Plan a mission
         * @description Stores a draft. Nobody outside sees it until it is announced.
         */
        readonly post: operations["Missions_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/missions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a mission
         * @description A draft is shown to staff only.
         */
        readonly get: operations["Missions_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Correct a mission
         * @description A JSON merge patch; lists are replaced as a whole.
         */
        readonly patch: operations["Missions_correct"];
        readonly trace?: never;
    };
    readonly "/v1/missions/{id}/transitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Announce, open, close or cancel a mission
         * @description A mission that is there already stays as it is. Opening it opens its pools for requests.
         */
        readonly post: operations["Missions_transition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/missions/{missionId}/slot-pools": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the pools of a mission
         * @description With the places that are left.
         */
        readonly get: operations["SlotPools_list"];
        readonly put?: never;
        /**
         * Add a pool of places
         * @description It takes requests while its mission is open.
         */
        readonly post: operations["SlotPools_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/missions/{missionId}/slot-pools/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a pool
         * @description With the places that are left.
         */
        readonly get: operations["SlotPools_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/missions/{missionId}/slot-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the requests of a mission
         * @description By pool, then in order of ticket.
         */
        readonly get: operations["MissionRequests_list"];
        readonly put?: never;
        /**
         * Ask for a place
         * @description No account is needed. One live request per pool and e-mail address.
         */
        readonly post: operations["MissionRequests_create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/slot-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show how a request stands
         * @description State, position in the line and the rule.
         */
        readonly get: operations["SlotRequests_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/slot-requests/{id}/withdrawals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a request
         * @description The next in line moves up. A request that is withdrawn already stays so.
         */
        readonly post: operations["SlotRequests_withdrawn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/leads/{leadId}/mission-opportunities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Missions that fit a lead
         * @description By country, place and sector, with the reasons.
         */
        readonly get: operations["Opportunities_list"];
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
        readonly SectorCodeDto: {
            /**
             * @example nace2.1
             * @enum {string}
             */
            readonly scheme: "sbi2025" | "nace2.1";
            /** @example 20.1 */
            readonly code: string;
        };
        readonly LegDto: {
            /** @example Bremen */
            readonly place: string;
            /** @example DE */
            readonly country: string;
            /** @example Europe/Berlin */
            readonly zone: string;
            /** @example 2026-05-14T09:00 */
            readonly localStart: string;
            /** @example 2026-05-15T17:00 */
            readonly localEnd: string;
            /**
             * @description Offset of `localStart`; needed in the hour that clocks show twice.
             * @example +02:00
             */
            readonly startOffset?: string;
            /**
             * @description Offset of `localEnd`; needed in the hour that clocks show twice.
             * @example +02:00
             */
            readonly endOffset?: string;
        };
        readonly PlanMissionDto: {
            /**
             * @description Begins the receipt numbers (HB-0007). Unique; never changes.
             * @example HB
             */
            readonly code: string;
            /** @example Hydrogen Bremen-Hamburg */
            readonly title: string;
            /**
             * @description Our firms travel, or visitors come here.
             * @example outward
             * @enum {string}
             */
            readonly direction: "outward" | "inward";
            /**
             * @description Places for delegates.
             * @example 20
             */
            readonly capacity: number;
            /** @example 12 */
            readonly minimumParticipants?: number;
            /** @example Hydrogen in ports */
            readonly theme?: string;
            /**
             * @example [
             *       "Three consortia around electrolysis"
             *     ]
             */
            readonly goals?: readonly string[];
            /**
             * @description Names of organisations.
             * @example [
             *       "Gemeente Groningen"
             *     ]
             */
            readonly organisers?: readonly string[];
            /**
             * @default false
             * @example true
             */
            readonly voucherEligible: boolean;
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            /** @description At least one is needed before the mission is announced. */
            readonly legs?: readonly components["schemas"]["LegDto"][];
            /**
             * Format: date-time
             * @description When requests are planned to open.
             * @example 2026-02-01T08:00:00.000Z
             */
            readonly opensAt?: string;
            /**
             * Format: date-time
             * @description When requests are planned to close.
             * @example 2026-04-01T15:00:00.000Z
             */
            readonly closesAt?: string;
            /**
             * Format: date
             * @example 2026-04-08
             */
            readonly decisionOn?: string;
        };
        readonly PlannedMissionView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example HB */
            readonly code: string;
            /**
             * @example draft
             * @enum {string}
             */
            readonly state: "draft" | "announced" | "open" | "extended" | "closed" | "selecting" | "composed" | "scheduled" | "underway" | "completed" | "evaluated" | "cancelled";
            /** @example 1 */
            readonly version: number;
        };
        readonly LegView: {
            /** @example Bremen */
            readonly place: string;
            /** @example DE */
            readonly country: string;
            /** @example Europe/Berlin */
            readonly zone: string;
            /** @example 2026-05-14T09:00 */
            readonly localStart: string;
            /** @example 2026-05-15T17:00 */
            readonly localEnd: string;
            /**
             * Format: date-time
             * @example 2026-05-14T07:00:00.000Z
             */
            readonly startsAt: string;
            /**
             * Format: date-time
             * @example 2026-05-15T15:00:00.000Z
             */
            readonly endsAt: string;
        };
        readonly PlacesView: {
            /**
             * @description Number of pools.
             * @example 1
             */
            readonly pools: number;
            /**
             * @description Places of all pools.
             * @example 20
             */
            readonly capacity: number;
            /**
             * @description Requests that hold a place.
             * @example 20
             */
            readonly holders: number;
            /**
             * @description Requests on a waiting list.
             * @example 14
             */
            readonly waiting: number;
            /** @example 0 */
            readonly free: number;
        };
        readonly ListedMissionView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example HB */
            readonly code: string;
            /**
             * @example draft
             * @enum {string}
             */
            readonly state: "draft" | "announced" | "open" | "extended" | "closed" | "selecting" | "composed" | "scheduled" | "underway" | "completed" | "evaluated" | "cancelled";
            /** @example 1 */
            readonly version: number;
            /** @example Hydrogen Bremen-Hamburg */
            readonly title: string;
            /**
             * @example outward
             * @enum {string}
             */
            readonly direction: "outward" | "inward";
            /** @example 20 */
            readonly capacity: number;
            /** @example 12 */
            readonly minimumParticipants?: number;
            /** @example Hydrogen in ports */
            readonly theme?: string;
            /**
             * @example [
             *       "Three consortia around electrolysis"
             *     ]
             */
            readonly goals: readonly string[];
            /**
             * @example [
             *       "Gemeente Groningen"
             *     ]
             */
            readonly organisers: readonly string[];
            /** @example true */
            readonly voucherEligible: boolean;
            readonly sectorCodes: readonly components["schemas"]["SectorCodeDto"][];
            readonly legs: readonly components["schemas"]["LegView"][];
            /**
             * Format: date-time
             * @example 2026-02-01T08:00:00.000Z
             */
            readonly opensAt?: string;
            /**
             * Format: date-time
             * @example 2026-04-01T15:00:00.000Z
             */
            readonly closesAt?: string;
            /**
             * Format: date
             * @example 2026-04-08
             */
            readonly decisionOn?: string;
            /**
             * @description What must be filled in before it is announced.
             * @example [
             *       "legs"
             *     ]
             */
            readonly missingFields: readonly string[];
            /**
             * @description Where it may go now.
             * @example [
             *       "announced"
             *     ]
             */
            readonly nextStates: readonly ("announced" | "open" | "closed" | "cancelled")[];
            readonly places: components["schemas"]["PlacesView"];
        };
        readonly MissionPage: {
            readonly items: readonly components["schemas"]["ListedMissionView"][];
            /**
             * @description Link to the next part.
             * @example /v1/missions?cursor=WyIwMTk3Il0
             */
            readonly next?: string;
        };
        readonly MissionView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly id: string;
            /** @example HB */
            readonly code: string;
            /**
             * @example draft
             * @enum {string}
             */
            readonly state: "draft" | "announced" | "open" | "extended" | "closed" | "selecting" | "composed" | "scheduled" | "underway" | "completed" | "evaluated" | "cancelled";
            /** @example 1 */
            readonly version: number;
            /** @example Hydrogen Bremen-Hamburg */
            readonly title: string;
            /**
             * @example outward
             * @enum {string}
             */
            readonly direction: "outward" | "inward";
            /** @example 20 */
            readonly capacity: number;
            /** @example 12 */
            readonly minimumParticipants?: number;
            /** @example Hydrogen in ports */
            readonly theme?: string;
            /**
             * @example [
             *       "Three consortia around electrolysis"
             *     ]
             */
            readonly goals: readonly string[];
            /**
             * @example [
             *       "Gemeente Groningen"
             *     ]
             */
            readonly organisers: readonly string[];
            /** @example true */
            readonly voucherEligible: boolean;
            readonly sectorCodes: readonly components["schemas"]["SectorCodeDto"][];
            readonly legs: readonly components["schemas"]["LegView"][];
            /**
             * Format: date-time
             * @example 2026-02-01T08:00:00.000Z
             */
            readonly opensAt?: string;
            /**
             * Format: date-time
             * @example 2026-04-01T15:00:00.000Z
             */
            readonly closesAt?: string;
            /**
             * Format: date
             * @example 2026-04-08
             */
            readonly decisionOn?: string;
            /**
             * @description What must be filled in before it is announced.
             * @example [
             *       "legs"
             *     ]
             */
            readonly missingFields: readonly string[];
            /**
             * @description Where it may go now.
             * @example [
             *       "announced"
             *     ]
             */
            readonly nextStates: readonly ("announced" | "open" | "closed" | "cancelled")[];
        };
        readonly ChangeMissionDto: {
            /** @example Hydrogen Bremen-Hamburg-Kiel */
            readonly title?: string;
            /**
             * @example outward
             * @enum {string}
             */
            readonly direction?: "outward" | "inward";
            /** @example 24 */
            readonly capacity?: number;
            /** @example 12 */
            readonly minimumParticipants?: number | null;
            /** @example Hydrogen in ports */
            readonly theme?: string | null;
            /**
             * @example [
             *       "Three consortia around electrolysis"
             *     ]
             */
            readonly goals?: readonly string[];
            /**
             * @example [
             *       "Gemeente Groningen"
             *     ]
             */
            readonly organisers?: readonly string[];
            /** @example true */
            readonly voucherEligible?: boolean;
            readonly sectorCodes?: readonly components["schemas"]["SectorCodeDto"][];
            readonly legs?: readonly components["schemas"]["LegDto"][];
            /**
             * Format: date-time
             * @example 2026-05-14T08:00:00.000Z
             */
            readonly opensAt?: string | null;
            /**
             * Format: date-time
             * @example 2026-05-14T08:00:00.000Z
             */
            readonly closesAt?: string | null;
            /**
             * Format: date
             * @example 2026-05-14
             */
            readonly decisionOn?: string | null;
        };
        readonly MoveMissionDto: {
            /**
             * @example announced
             * @enum {string}
             */
            readonly to: "announced" | "open" | "closed" | "cancelled";
            /**
             * @description Needed to cancel. Stays inside this service.
             * @example Too few participants
             */
            readonly reason?: string;
        };
        readonly DefineSlotPoolDto: {
            /**
             * @example delegatePlace
             * @enum {string}
             */
            readonly kind: "delegatePlace" | "meetingBlock" | "siteVisit" | "pitch" | "dinner";
            /** @example 20 */
            readonly capacity: number;
            /**
             * @description `immediate`: first come, first served. `selection` is not offered yet and answered with 409.
             * @example immediate
             * @enum {string}
             */
            readonly allocation: "immediate" | "selection";
            /** @example Europe/Berlin */
            readonly zone: string;
            /**
             * Format: date-time
             * @example 2026-05-14T07:00:00.000Z
             */
            readonly startsAt?: string;
            /**
             * Format: date-time
             * @example 2026-05-14T09:00:00.000Z
             */
            readonly endsAt?: string;
        };
        readonly DefinedPoolView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05
             */
            readonly id: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly missionId: string;
            /**
             * @example delegatePlace
             * @enum {string}
             */
            readonly kind: "delegatePlace" | "meetingBlock" | "siteVisit" | "pitch" | "dinner";
            /**
             * @example immediate
             * @enum {string}
             */
            readonly allocation: "immediate";
            /** @example 20 */
            readonly capacity: number;
            /** @example Europe/Berlin */
            readonly zone: string;
            /**
             * Format: date-time
             * @example 2026-05-14T07:00:00.000Z
             */
            readonly startsAt?: string;
            /** @example 2026-05-14T09:00 */
            readonly localStart?: string;
            /**
             * Format: date-time
             * @example 2026-05-14T09:00:00.000Z
             */
            readonly endsAt?: string;
            /** @example 2026-05-14T11:00 */
            readonly localEnd?: string;
            /**
             * @description Begins the receipt numbers of this pool.
             * @example HB
             */
            readonly receiptPrefix: string;
        };
        readonly SlotPoolView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05
             */
            readonly id: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly missionId: string;
            /**
             * @example delegatePlace
             * @enum {string}
             */
            readonly kind: "delegatePlace" | "meetingBlock" | "siteVisit" | "pitch" | "dinner";
            /**
             * @example immediate
             * @enum {string}
             */
            readonly allocation: "immediate";
            /** @example 20 */
            readonly capacity: number;
            /** @example Europe/Berlin */
            readonly zone: string;
            /**
             * Format: date-time
             * @example 2026-05-14T07:00:00.000Z
             */
            readonly startsAt?: string;
            /** @example 2026-05-14T09:00 */
            readonly localStart?: string;
            /**
             * Format: date-time
             * @example 2026-05-14T09:00:00.000Z
             */
            readonly endsAt?: string;
            /** @example 2026-05-14T11:00 */
            readonly localEnd?: string;
            /**
             * @description Begins the receipt numbers of this pool.
             * @example HB
             */
            readonly receiptPrefix: string;
            /**
             * @description Requests that hold a place.
             * @example 20
             */
            readonly holders: number;
            /**
             * @description Requests on the waiting list.
             * @example 14
             */
            readonly waiting: number;
            /** @example 0 */
            readonly free: number;
            /**
             * @description Takes no requests at the moment.
             * @example false
             */
            readonly closed: boolean;
            /** @example 7 */
            readonly version: number;
        };
        readonly SlotPoolList: {
            readonly items: readonly components["schemas"]["SlotPoolView"][];
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
        readonly ApplicantOrganisationDto: {
            /** @example Noorderlicht Electrolysers B.V. */
            readonly name: string;
            /** @example NL */
            readonly country: string;
            readonly identifiers?: readonly components["schemas"]["IdentifierInput"][];
            /**
             * @description A sole trader: then only the country leaves this service.
             * @default false
             */
            readonly isNaturalPerson: boolean;
        };
        readonly ApplicantDto: {
            /** @example Sietske Veenstra */
            readonly fullName: string;
            /**
             * Format: email
             * @example sietske@noorderlicht.example
             */
            readonly email: string;
            /**
             * @description Stored as E.164.
             * @example +31505550123
             */
            readonly phone?: string;
            /** @example Managing director */
            readonly role?: string;
            /**
             * @description The language of the mails about this request.
             * @default nl
             * @enum {string}
             */
            readonly language: "nl" | "en" | "de";
        };
        readonly SlotRequestDto: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly poolId: string;
            readonly organisation: components["schemas"]["ApplicantOrganisationDto"];
            readonly applicant: components["schemas"]["ApplicantDto"];
            /** @example We look for partners in electrolysis. */
            readonly motivation?: string;
            /**
             * @description Version of the privacy notice that was shown.
             * @example 2026-01
             */
            readonly privacyNoticeVersion: string;
        };
        readonly ReceiptView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07
             */
            readonly id: string;
            /** @example HB-0007 */
            readonly receiptNumber: string;
            /**
             * @description Send it in the header Receipt-Key to see or withdraw the request. Keep it to yourself.
             * @example q0bD8vXQkVYyqWqg1rXx5JkQm1fS2n3u4w5y6z7A8B0
             */
            readonly receiptKey: string;
            /**
             * @example confirmed
             * @enum {string}
             */
            readonly state: "confirmed" | "waitlisted";
            /**
             * @description Place in the line, from 1.
             * @example 3
             */
            readonly waitPosition?: number;
        };
        readonly SlotRequestView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07
             */
            readonly id: string;
            /** @example 1 */
            readonly version: number;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05
             */
            readonly poolId: string;
            /** @example 23 */
            readonly ticket: number;
            /** @example HB-0023 */
            readonly receiptNumber: string;
            /**
             * @example waitlisted
             * @enum {string}
             */
            readonly state: "confirmed" | "waitlisted" | "withdrawn" | "cancelledByOrganiser";
            /**
             * @description Place in the line, from 1.
             * @example 3
             */
            readonly waitPosition?: number;
            /**
             * Format: date-time
             * @example 2026-02-01T08:00:00.412Z
             */
            readonly submittedAt: string;
            /** @example NL */
            readonly country: string;
            /** @example false */
            readonly isNaturalPerson: boolean;
            readonly organisation?: components["schemas"]["ApplicantOrganisationDto"];
            readonly applicant?: components["schemas"]["ApplicantDto"];
            /** @example We look for partners in electrolysis. */
            readonly motivation?: string;
        };
        readonly SlotRequestPage: {
            readonly items: readonly components["schemas"]["SlotRequestView"][];
            /** @description Link to the next part. */
            readonly next?: string;
        };
        readonly PlaceStatusView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d07
             */
            readonly id: string;
            /** @example 1 */
            readonly version: number;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly missionId: string;
            /** @example Hydrogen Bremen-Hamburg */
            readonly missionTitle: string;
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d05
             */
            readonly poolId: string;
            /** @example HB-0023 */
            readonly receiptNumber: string;
            /**
             * @example waitlisted
             * @enum {string}
             */
            readonly state: "confirmed" | "waitlisted" | "withdrawn" | "cancelledByOrganiser";
            /**
             * @description Place in the line, from 1.
             * @example 3
             */
            readonly waitPosition?: number;
            /**
             * @description The rule by which places are given.
             * @example Places go to …
             */
            readonly rule: string;
            /**
             * Format: date
             * @example 2026-04-08
             */
            readonly decisionOn?: string;
            /**
             * Format: date-time
             * @example 2026-02-01T08:00:00.412Z
             */
            readonly submittedAt: string;
        };
        readonly OpportunityView: {
            /**
             * Format: uuid
             * @example 0197a3c2-6f5e-7c11-9b0a-0b6c1f0a9d02
             */
            readonly missionId: string;
            /** @example Hydrogen Bremen-Hamburg */
            readonly missionTitle: string;
            /**
             * @description Of the leg that fits best.
             * @example Bremen
             */
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
             * @example [
             *       "sameCountry",
             *       "sameSector"
             *     ]
             */
            readonly reasons: readonly ("sameCountry" | "samePlace" | "sameSector")[];
            /**
             * @description Organisations with a confirmed place on the mission.
             * @example []
             */
            readonly organisationIds: readonly string[];
        };
        readonly OpportunityList: {
            readonly items: readonly components["schemas"]["OpportunityView"][];
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
    readonly Missions_list: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                readonly state?: "draft" | "announced" | "open" | "extended" | "closed" | "selecting" | "composed" | "scheduled" | "underway" | "completed" | "evaluated" | "cancelled";
                /** @description Of some leg. */
                readonly country?: string;
                /** @description Begins one of the sector codes. */
                readonly sector?: string;
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
                    readonly "application/json": components["schemas"]["MissionPage"];
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
    readonly Missions_create: {
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
                readonly "application/json": components["schemas"]["PlanMissionDto"];
            };
        };
        readonly responses: {
            /** @description The draft. */
            readonly 201: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlannedMissionView"];
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
    readonly Missions_one: {
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
            /** @description The mission; `ETag` is its version. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MissionView"];
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
    readonly Missions_correct: {
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
                readonly "application/json": components["schemas"]["ChangeMissionDto"];
            };
        };
        readonly responses: {
            /** @description The mission as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MissionView"];
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
    readonly Missions_transition: {
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
                readonly "application/json": components["schemas"]["MoveMissionDto"];
            };
        };
        readonly responses: {
            /** @description The mission as it is now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MissionView"];
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
    readonly SlotPools_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly missionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All pools in order of creation. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlotPoolList"];
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
    readonly SlotPools_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first answer again. At most 255 characters. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly missionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefineSlotPoolDto"];
            };
        };
        readonly responses: {
            /** @description The pool. */
            readonly 201: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DefinedPoolView"];
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
    readonly SlotPools_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly missionId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The pool. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlotPoolView"];
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
    readonly MissionRequests_list: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Opaque; taken from the `next` link of the page before. */
                readonly cursor?: string;
                /** @description Only of this pool. */
                readonly poolId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly missionId: string;
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
                    readonly "application/json": components["schemas"]["SlotRequestPage"];
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
    readonly MissionRequests_create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first answer again. At most 255 characters. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly missionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlotRequestDto"];
            };
        };
        readonly responses: {
            /** @description The receipt, with a place or a position in the line. */
            readonly 201: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceiptView"];
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
    readonly SlotRequests_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The key of the receipt. Without it, or with another, the request is not found (404). */
                readonly "Receipt-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the request stands. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlaceStatusView"];
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
    readonly SlotRequests_withdrawn: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The key of the receipt. Without it, or with another, the request is not found (404). */
                readonly "Receipt-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How the request stands now. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlaceStatusView"];
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
    readonly Opportunities_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly leadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The earliest first; empty for a lead that nobody spoke of yet. */
            readonly 200: {
                headers: {
                    /** @description The version of this API. */
                    readonly "API-Version"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpportunityList"];
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

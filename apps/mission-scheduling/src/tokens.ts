/** The service's stores, by injection. */
export const MISSION_STORE = Symbol('MISSION_STORE');
export const SLOT_POOL_STORE = Symbol('SLOT_POOL_STORE');
export const OPPORTUNITY_STORE = Symbol('OPPORTUNITY_STORE');
export const LEAD_FACT_STORE = Symbol('LEAD_FACT_STORE');
export const MATCH_FACT_STORE = Symbol('MATCH_FACT_STORE');

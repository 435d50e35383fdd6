/** The aggregate store of leads. */
export const LEAD_STORE = Symbol('LEAD_STORE');
/** The loop that works imports off; nobody needs to ask for it. */
export const IMPORT_WORKER = Symbol('IMPORT_WORKER');

/** For whom a service is called, and in which conversation. */
export interface Credentials {
  /** Absent for what anybody may ask. */
  readonly token?: string;
  readonly correlationId: string;
  readonly traceparent: string;
}

/** The same conversation as nobody in particular: public pages show everybody the same, staff included. */
export const asGuest = ({ correlationId, traceparent }: Credentials): Credentials => ({ correlationId, traceparent });

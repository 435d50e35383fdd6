/** Makes a new identifier: a UUIDv7, so that ids made later sort later. */
export type NewId = () => string;

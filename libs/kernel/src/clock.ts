/** The only source of "now". Domain code receives instants; adapters and use cases ask the clock. */
export interface Clock {
  now(): Date;
}

/** These records can never be sent: too large, or a topic that does not exist. `code` is Kafka's name for it. */
export class RecordRefused extends Error {
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`Kafka refuses the records: ${code}`, options);
    this.name = 'RecordRefused';
  }
}

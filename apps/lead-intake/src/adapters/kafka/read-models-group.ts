/** The consumer group that fills this service's read models. */
export const READ_MODELS_GROUP = 'lead-intake.read-models';

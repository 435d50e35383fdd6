export const TIMELINE_GROUP = 'portal.timeline';

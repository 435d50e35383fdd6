import type { JSX } from 'preact';
import type { Visit } from './visit.js';

/** The name of the field that {@link FormToken} is. */
export const CSRF_FIELD = '_csrf';

/** The hidden field that shows that a form is ours; the first in every form that is posted. */
export const FormToken = ({ visit }: { readonly visit: Pick<Visit, 'csrf'> }): JSX.Element => (
  <input type="hidden" name={CSRF_FIELD} value={visit.csrf} />
);

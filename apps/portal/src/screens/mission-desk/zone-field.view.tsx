import type { JSX } from 'preact';
import { TextField, type TextFieldProps } from '../../parts/field.js';
import { ZONES } from './zones.js';

const LIST = 'zones';

/** The zones for {@link ZoneField}s, once a page. */
export const ZoneList = (): JSX.Element => (
  <datalist id={LIST}>
    {ZONES.map((zone) => (
      <option key={zone} value={zone} />
    ))}
  </datalist>
);

/** A time zone: any part of its name can be typed, the browser shows those that fit. */
export const ZoneField = (props: TextFieldProps): JSX.Element => (
  <TextField {...props} list={LIST} autocomplete="off" maxlength={60} />
);

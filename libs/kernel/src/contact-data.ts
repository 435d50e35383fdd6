const email = /[\w.+-]+@[\w-]+\.[\w.]+/;
const at = /\s*[([]\s*at\s*[)\]]\s*/gi;
/** `+49 421 …`, `0049 421 …`, and national numbers of nine to twelve digits such as `06-12345678`. */
const phone = /(?<![\w-])(?:(?:\+|00)[1-9][\d ()./-]{6,}\d|0\d(?:[ ()./-]{0,2}\d){7,10})(?!\w)/;

/** Full-width and other look-alikes are read as what they look like. */
const plain = (text: string): string => text.normalize('NFKC').replace(at, '@');

/** Whether a text that other services will see holds an e-mail address or a telephone number. */
export function holdsContactData(text: string): boolean {
  const read = plain(text);
  return email.test(read) || phone.test(read);
}

import type { JSX } from 'preact';
import type { PageModel } from './answer.js';
import { KeysButton, KeysHelp } from '../parts/keys-help.js';
import { LiveStatus } from '../parts/live-status.js';
import { assetPath } from './assets.js';
import { FormToken } from './form-token.js';
import { frameMessages } from './frame.messages.js';
import { LANGUAGES, pathIn, wordsOf, type Language } from './language.js';
import { currentDoor, doorsFor, FOOTER, LANGUAGE_NAMES } from './navigation.js';
import type { Visit } from './visit.js';

/**
 * htmx writes no style into the page (the policy would drop it), and takes the stream of live parts: after an outage it is
 * back within seconds, and what somebody unfolded stays so.
 */
const HTMX_CONFIG = JSON.stringify({
  includeIndicatorCSS: false,
  extensions: 'sse',
  morphIgnore: ['data-htmx-powered', 'open'],
  sse: { reconnectMaxDelay: 4_000 },
});

export interface FrameModel {
  readonly model: PageModel;
  readonly visit: Visit;
}

/** The frame around every page: what stands before and after its content. */
export function Frame({ model, visit }: FrameModel): JSX.Element {
  const { language, notice } = visit;
  const words = wordsOf(frameMessages, language);
  const title = `${model.hasErrors === true ? words.error : ''}${model.title} - ${words.site}`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={HTMX_CONFIG} />
        <link rel="stylesheet" href={assetPath('portal.css')} />
        <link rel="icon" href={assetPath('door.svg')} type="image/svg+xml" />
        <link rel="manifest" href={assetPath('portal.webmanifest')} />
        <script src={assetPath('portal.js')} defer />
      </head>
      <body class="do-body">
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
          {words.skip}
        </a>
        <Header {...{ visit, form: model.form }} />
        <main id="main" class="do-main" tabIndex={-1}>
          <div id="notice" role="status">
            {notice === undefined ? null : (
              <div class="utrecht-alert utrecht-alert--ok do-message do-message--good">
                <p>
                  <strong>{words.done}.</strong> {notice.text}{' '}
                  {notice.next !== undefined && (
                    <a class="nl-link" href={pathIn(language, notice.next.path)}>
                      {notice.next.label}
                    </a>
                  )}
                </p>
              </div>
            )}
          </div>
          {model.view}
          {model.live === undefined ? null : (
            <>
              <div hidden hx-sse:connect={`${pathIn(language, '/live')}?parts=${model.live.parts.join(',')}`} />
              <p class="do-status" id="do-connection" role="status" data-lost={words.lost} />
            </>
          )}
        </main>
        <Footer {...{ language }} />
        <LiveStatus {...{ language }} />
        {visit.viewer === undefined ? null : <KeysHelp {...{ language }} more={model.keys} />}
      </body>
    </html>
  );
}

function Header({ visit, form }: { readonly visit: Visit; readonly form: string | undefined }): JSX.Element {
  const { language, viewer, path } = visit;
  const words = wordsOf(frameMessages, language);
  const doors = doorsFor(viewer?.roles);
  const current = currentDoor(path, doors);
  return (
    <header class="do-header">
      <div class="do-header__bar">
        <a class="do-brand" href={pathIn(language, '/')}>
          <img src={assetPath('door.svg')} alt="" width="28" height="28" />
          {words.site}
        </a>
        <LanguageSwitch {...{ visit, form }} />
        <SignInOrOut {...{ visit }} />
      </div>
      <nav class="do-nav" aria-label={words.menu}>
        <ul class="do-nav__list">
          {doors.map((door) => (
            <li key={door.path}>
              <a
                class="do-nav__link"
                href={pathIn(language, door.path)}
                {...(door === current && { 'aria-current': path === door.path ? 'page' : 'true' })}
              >
                {wordsOf(door.label, language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** On a page with a form a button sends the form along, so that nothing that was typed is lost. */
function LanguageSwitch({ visit, form }: { readonly visit: Visit; readonly form: string | undefined }): JSX.Element {
  const { language, url } = visit;
  const words = wordsOf(frameMessages, language);
  const others = LANGUAGES.filter((other) => other !== 'de' || visit.viewer === undefined);
  return (
    <nav class="do-languages" aria-label={words.language}>
      {/* Enter in a field presses the first button of the form, and those of the switch stand before its own. */}
      {form !== undefined && <button class="do-hidden" type="submit" form={form} tabIndex={-1} aria-hidden="true" />}
      <ul class="do-languages__list">
        {others.map((other) => (
          <li key={other}>
            {other === language ? (
              <span class="do-languages__current" lang={other} aria-current="true">
                {LANGUAGE_NAMES[other]}
              </span>
            ) : (
              <OtherLanguage {...{ other, url, form }} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface OtherLanguageModel {
  readonly other: Language;
  readonly url: string;
  readonly form: string | undefined;
}

const OtherLanguage = ({ other, url, form }: OtherLanguageModel): JSX.Element =>
  form === undefined ? (
    <a class="do-languages__link" href={pathIn(other, url)} lang={other} hreflang={other}>
      {LANGUAGE_NAMES[other]}
    </a>
  ) : (
    <button
      class="do-languages__link"
      type="submit"
      form={form}
      formAction={pathIn(other, url)}
      formNoValidate
      name="_show"
      value="again"
      lang={other}
    >
      {LANGUAGE_NAMES[other]}
    </button>
  );

function SignInOrOut({ visit }: { readonly visit: Visit }): JSX.Element {
  const { language, viewer } = visit;
  const words = wordsOf(frameMessages, language);
  if (viewer === undefined) {
    return (
      <a class="do-header__link" href={pathIn(language, '/sign-in')}>
        {words.signIn}
      </a>
    );
  }
  return (
    <form class="do-header__viewer" method="post" action={pathIn(language, '/sign-out')}>
      <FormToken {...{ visit }} />
      <bdi>{viewer.name}</bdi>
      <KeysButton {...{ language }} />
      <button class="do-header__link" type="submit">
        {words.signOut}
      </button>
    </form>
  );
}

const Footer = ({ language }: { readonly language: Language }): JSX.Element => (
  <footer class="do-footer">
    <nav aria-label={wordsOf(frameMessages, language).about}>
      <ul class="do-footer__list">
        {FOOTER.map(({ path, label }) => (
          <li key={path}>
            <a class="do-footer__link" href={pathIn(language, path)}>
              {wordsOf(label, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </footer>
);

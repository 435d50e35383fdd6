import { DEMO_USERS } from './demo-users.ts';
import { developmentPage } from './development-page.ts';

/** One button for each demo user. `action` is the page's own path. */
export function signInPage(action: string): string {
  const buttons = DEMO_USERS.map(
    (user) => `<li><button name="user" value="${user.id}">${user.name}</button></li>`,
  ).join('\n');
  return developmentPage(
    'Who are you today?',
    `<p>This sign-in is for development only: choose a demo user, there is no password.</p>
<form method="post" action="${action}">
<ul>
${buttons}
</ul>
</form>`,
  );
}

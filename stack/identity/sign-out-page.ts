import { developmentPage } from './development-page.ts';

/** Asks before the provider forgets who one is. `form` is the library's, with the id `op.logoutForm`. */
export const signOutPage = (form: string): string =>
  developmentPage(
    'Sign out?',
    `<p>You have left Deuropener. The development sign-in still knows you; sign out here to choose another demo user.</p>
${form}
<ul>
<li><button form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button></li>
<li><button form="op.logoutForm">Stay signed in</button></li>
</ul>`,
  );

import { developmentPage } from './development-page.ts';

/** Ends the provider's own session at once: whoever leaves the portal wants to come back as somebody else. `form` is the library's. */
export const signOutPage = (form: string): string =>
  developmentPage(
    'Signing out',
    `${form}
<p><button form="op.logoutForm" name="logout" value="yes">Go on</button></p>
<script>document.querySelector('button').click()</script>`,
  );

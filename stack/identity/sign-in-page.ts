import { DEMO_USERS } from './demo-users.ts';

/** One button for each demo user; plain HTML, no script, nothing from elsewhere. `action` is the page's own path. */
export function signInPage(action: string): string {
  const buttons = DEMO_USERS.map(
    (user) => `<li><button name="user" value="${user.id}">${user.name}</button></li>`,
  ).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in - Deuropener (development)</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
ul { list-style: none; padding: 0; }
button { font: inherit; width: 100%; padding: .75rem 1rem; margin: .25rem 0; text-align: left; cursor: pointer; }
</style>
</head>
<body>
<main>
<h1>Who are you today?</h1>
<p>This sign-in is for development only: choose a demo user, there is no password.</p>
<form method="post" action="${action}">
<ul>
${buttons}
</ul>
</form>
</main>
</body>
</html>
`;
}

import { html, type Html } from './html';

/** GitLab's sign-in page, as short as it can be and still be recognised. One press signs in as the interviewer. */
export function signInPage(): Html {
  return html`<!doctype html>
    <html class="html-devise-layout ui-light-gray gl-light" lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Sign in · GitLab</title>
        <meta content="GitLab" property="og:site_name" />
        <link rel="stylesheet" href="/assets/demo/tokens.css" />
        <link rel="stylesheet" href="/assets/demo/page.css" />
      </head>
      <body class="login-page application" data-page="sessions:new">
        <main class="content" id="content-body">
          <form class="gl-form" action="/users/sign_in" method="post">
            <h1>Sign in</h1>
            <p>Your session has expired. Sign in again to continue.</p>
            <button class="btn btn-confirm" type="submit" data-testid="sign-in-button">
              Sign in as the interviewer
            </button>
          </form>
        </main>
      </body>
    </html>`;
}

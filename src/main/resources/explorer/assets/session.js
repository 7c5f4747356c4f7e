// Who writes. The credentials are in this module's memory alone, and end with the page.
import { apiPath, send } from "./api.js";

let signedIn = null;

/** The name of the editor whose credentials the server has taken, or null. */
export const editor = () => (signedIn?.taken ? signedIn.name : null);

/** Takes credentials for the requests to come; the answer to the first tells whether they are right. */
export function signIn(name, password) {
  // RFC 7617: in UTF-8, as the server's challenge says.
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  signedIn = { name, authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

export function signOut() {
  signedIn = null;
}

/** Sends a write with the editor's credentials; wrong ones are forgotten. Throws a Problem. */
export async function write(method, path, { body, ifMatch } = {}) {
  try {
    const response = await send(apiPath(path), {
      method,
      // The header is ours: what carries the browser's own credentials, it answers with a dialog of its own (Fetch, 4.6).
      credentials: "omit",
      headers: {
        Accept: "application/json",
        ...(signedIn && { Authorization: signedIn.authorization }),
        ...(body && { "Content-Type": "application/json" }),
        ...(ifMatch && { "If-Match": ifMatch }),
      },
      body: body && JSON.stringify(body),
    });
    if (signedIn) signedIn.taken = true;
    return response;
  } catch (problem) {
    if (problem.status === 401) signOut();
    else if (problem.status && signedIn) signedIn.taken = true;
    throw problem;
  }
}

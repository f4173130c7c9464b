/** The page's only way to the server. Every failure is an Error that can be shown as it is. */

async function answerOf(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Error("The server does not answer.");
  }
  const body = await response.text();
  if (!response.ok) throw new Error(reason(body) || `The server answered ${response.status}.`);
  return body ? JSON.parse(body) : {};
}

function reason(body) {
  try {
    const { error, description } = JSON.parse(body);
    return error || description;
  } catch {
    return body.startsWith("<") ? "" : body.slice(0, 200);
  }
}

export function read(path) {
  return answerOf(fetch(`/sim/${path}`, { headers: { Accept: "application/json" } }));
}

/** The header is what keeps another site's page from posting here. */
export function post(path, value = {}) {
  const isForm = value instanceof FormData;
  const headers = { "X-Lumbot-Sim": "1" };
  if (!isForm) headers["Content-Type"] = "application/json";
  const body = isForm ? value : JSON.stringify(value);
  return answerOf(fetch(`/sim/${path}`, { method: "POST", headers, body }));
}

const texts = new WeakMap<Response, string>();

/** The answer for a rendered page: its text stays a string until it is sent, because a stream around it costs a tenth of the page. */
export function pageResponse(text: string, init: ResponseInit): Response {
  const response = new Response(null, init);
  texts.set(response, text);
  return response;
}

/** The text of a rendered page, when the answer is one. */
export const pageText = (response: Response): string | undefined => texts.get(response);

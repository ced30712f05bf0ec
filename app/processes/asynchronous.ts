import type { NextFunction, Request, RequestHandler, Response } from "express";

/** A handler that takes time: what it throws goes to the error page instead of ending the process. */
export function asynchronous(
  work: (request: Request, response: Response, next: NextFunction) => Promise<void>,
): RequestHandler {
  return (request, response, next) => {
    work(request, response, next).catch(next);
  };
}

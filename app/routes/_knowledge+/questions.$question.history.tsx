import ContributionHistoryRoute, { action, handle, loader, meta } from "./answers.$answer.history";

/* What a question said at each time: the page is that of an answer, which knows by the address whose it is. */
export { action, handle, loader, meta };
export default ContributionHistoryRoute;

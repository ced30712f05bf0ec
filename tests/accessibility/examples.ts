import { administrator, brand, club, customer } from "../browser/support/people";

export type Example = { path: string; as?: string };

/** What stands for a question and so on in the addresses below: the customer has just written them. */
export type Found = { question: string; answer: string; comment: string; person: string; topic: string };

const guest = (path: string): Example => ({ path });
const byCustomer = (path: string): Example => ({ path, as: customer });
const byBrand = (path: string): Example => ({ path, as: brand });

/** An address for every route that shows a page when it is opened, and who opens it: the person who has most there. */
export function examples({ question, answer, comment, person, topic }: Found): Record<string, Example> {
  const [ofClub, ofOrganisation] = [`/clubs/${club}`, "/organisations/hangsai-petfood"];
  return {
    "_identity+/reset-password.$token": guest("/reset-password/old"),
    "_identity+/reset-password._index": guest("/reset-password"),
    "_identity+/settings.account._index": byCustomer("/settings/account"),
    "_identity+/settings.account.email": byCustomer("/settings/account/email"),
    "_identity+/settings.account.password": byCustomer("/settings/account/password"),
    "_identity+/settings.look": byCustomer("/settings/look"),
    "_identity+/settings.sessions._index": byCustomer("/settings/sessions"),
    "_identity+/sign-in": guest("/sign-in"),
    "_identity+/sign-up": guest("/sign-up"),
    "_identity+/verify-email._index": guest("/verify-email"),
    "_identity+/verify-email.sent": guest("/verify-email/sent"),
    _index: guest("/"),
    "_insight+/clubs.$slug.matrix._index": byBrand(`${ofClub}/matrix`),
    "_insight+/clubs.$slug.matrix.cell": byBrand(`${ofClub}/matrix/cell?row=unmet&column=regular`),
    "_insight+/clubs.$slug.matrix.network": byBrand(`${ofClub}/matrix/network`),
    "_knowledge+/answers.$answer.comments": byCustomer(`${answer}/comments`),
    "_knowledge+/answers.$answer.edit": byCustomer(`${answer}/edit`),
    "_knowledge+/answers.$answer.history": byCustomer(`${answer}/history`),
    "_knowledge+/answers.$answer.removal": byCustomer(`${answer}/removal`),
    "_knowledge+/answers.$answer.stance": byBrand(`${answer}/stance`),
    "_knowledge+/ask": byBrand(`/ask?club=${club}`),
    "_knowledge+/bookmarks": byCustomer("/bookmarks"),
    "_knowledge+/clubs.$slug.new-topic": byBrand(`${ofClub}/new-topic`),
    "_knowledge+/clubs.$slug.topics.$topic._index": guest(topic),
    "_knowledge+/clubs.$slug.topics.$topic.edit": byBrand(`${topic}/edit`),
    "_knowledge+/comments.$comment.edit": byCustomer(`${comment}/edit`),
    "_knowledge+/questions.$question._index": byBrand(question),
    "_knowledge+/questions.$question.audience": byCustomer(`${question}/audience`),
    "_knowledge+/questions.$question.closure": byCustomer(`${question}/closure`),
    "_knowledge+/questions.$question.comments": byCustomer(`${question}/comments`),
    "_knowledge+/questions.$question.edit": byCustomer(`${question}/edit`),
    "_knowledge+/questions.$question.history": byCustomer(`${question}/history`),
    "_knowledge+/questions.$question.removal": byCustomer(`${question}/removal`),
    "_knowledge+/questions._index": guest("/questions"),
    "_network+/clubs.$slug": guest(ofClub),
    "_network+/clubs.$slug._index": byCustomer(ofClub),
    "_network+/clubs.$slug.about": guest(`${ofClub}/about`),
    "_network+/clubs.$slug.departure": byCustomer(`${ofClub}/departure`),
    "_network+/clubs.$slug.membership": byCustomer(`${ofClub}/membership`),
    "_network+/clubs.$slug.organisations": guest(`${ofClub}/organisations`),
    "_network+/clubs.$slug.people": guest(`${ofClub}/people`),
    "_network+/clubs.$slug.questions": guest(`${ofClub}/questions`),
    "_network+/clubs.$slug.request": byCustomer(`${ofClub}/request`),
    "_network+/clubs.$slug.settings": byBrand(`${ofClub}/settings`),
    "_network+/clubs.$slug.settings._index": byBrand(`${ofClub}/settings`),
    "_network+/clubs.$slug.settings.invitations": byBrand(`${ofClub}/settings/invitations`),
    "_network+/clubs.$slug.settings.members": byBrand(`${ofClub}/settings/members`),
    "_network+/clubs.$slug.settings.members_.$person.removal": byBrand(person),
    "_network+/clubs.$slug.settings.requests": byBrand(`${ofClub}/settings/requests`),
    "_network+/clubs.$slug.settings.seats": byBrand(`${ofClub}/settings/seats`),
    "_network+/clubs.$slug_.invitations.$token": guest(`${ofClub}/invitations/old`),
    "_network+/clubs._index": guest("/clubs"),
    "_network+/clubs.new": byCustomer("/clubs/new"),
    "_network+/credentials.$credential._index": byBrand("/credentials/1"),
    "_network+/credentials._index": byBrand("/credentials"),
    "_network+/organisations.$slug._index": guest(ofOrganisation),
    "_network+/organisations.$slug.departure": byBrand(`${ofOrganisation}/departure`),
    "_network+/organisations.$slug.domains.$token": guest(`${ofOrganisation}/domains/old`),
    "_network+/organisations.$slug.edit": byBrand(`${ofOrganisation}/edit`),
    "_network+/organisations.$slug.invitations.$token": guest(`${ofOrganisation}/invitations/old`),
    "_network+/organisations.$slug.seats": byBrand(`${ofOrganisation}/seats`),
    "_network+/organisations.$slug.staff.domains._index": {
      path: `${ofOrganisation}/staff/domains`,
      as: administrator,
    },
    "_network+/organisations.$slug.staff._index": byBrand(`${ofOrganisation}/staff`),
    "_network+/organisations._index": { path: "/organisations", as: administrator },
    "_network+/organisations.new": byCustomer("/organisations/new"),
    "_network+/people.$handle": guest("/people/vet-nara"),
    "_network+/settings.credentials": byCustomer("/settings/credentials"),
    "_network+/settings.profile": byCustomer("/settings/profile"),
    "_network+/settings.profile_.picture._index": byCustomer("/settings/profile/picture"),
    "_platform+/dev.mailbox": guest("/dev/mailbox"),
    "_search+/search._index": guest("/search?q=%E0%B8%AA%E0%B8%B8%E0%B8%99%E0%B8%B1%E0%B8%82"),
  };
}

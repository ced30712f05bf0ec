import type { AnswerView, QuestionView } from "../question-view";
import { plainHtml } from "../rules/plain-html";

/** A question page for search engines: where it stands, and what schema.org calls a QAPage. */
export function questionLd(question: QuestionView, answers: readonly AnswerView[], base: string) {
  const standing = answers.filter((answer) => !answer.removed);
  const [accepted] = standing.filter((answer) => answer.acceptedAt);
  const author = (voice: AnswerView["voice"]) => ({
    "@type": "Person",
    name: voice.name,
    url: `${base}/people/${voice.handle}`,
  });
  const entry = (answer: AnswerView) => ({
    "@type": "Answer",
    text: plainHtml(answer.bodyHtml),
    upvoteCount: answer.score,
    datePublished: answer.createdAt,
    url: `${base}${question.path}#answer-${answer.id}`,
    author: answer.voices.length > 0 ? [answer.voice, ...answer.voices].map(author) : author(answer.voice),
  });
  const page = {
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: question.title,
      text: plainHtml(question.bodyHtml),
      answerCount: question.answerCount,
      upvoteCount: question.score,
      datePublished: question.createdAt,
      author: author(question.voice),
      ...(accepted ? { acceptedAnswer: entry(accepted) } : {}),
      suggestedAnswer: standing.filter((answer) => answer !== accepted).map(entry),
    },
  };
  const { club } = question;
  const crumb = (position: number, name: string, path: string) => ({
    "@type": "ListItem",
    position,
    name,
    item: base + path,
  });
  const trail = {
    "@type": "BreadcrumbList",
    itemListElement: [crumb(1, club.name, `/clubs/${club.slug}`), crumb(2, question.title, question.path)],
  };
  return { "@graph": [trail, page] };
}

import type { Connection } from "~/platform/db/database.server";
import { BulkRows, continueNumbers } from "./bulk-rows";
import type { Chance } from "./chance";
import { type FilledClub, type Speaker, storedBody } from "./fill-network";
import { type Language, writeBody, writeRemark, writeTitle } from "./write-texts";

const answersPerQuestion = 2.4;
const day = 86_400_000;
const bits = { buyer: 1, seller: 2, neutral: 4 };
const at = (time: number) => new Date(time).toISOString();
const voiceOf = ({ personId, organisationId, side, title }: Speaker) => ({
  authorId: personId,
  organisationId,
  side,
  authorTitle: title,
});

/** Writes so many questions and answers, with comments, votes, acceptances and topics, as people would leave them over a year. */
export async function fillPosts(
  connection: Connection,
  given: { posts: number; clubs: readonly FilledClub[]; chance: Chance },
): Promise<void> {
  const { posts, clubs, chance } = given;
  const questions = Math.max(1, Math.round(posts / (1 + answersPerQuestion)));
  const writer = new PostWriter(connection, chance);
  const start = Date.now() - 365 * day;
  let answers = posts - questions;
  for (let n = 0; n < questions; n += 1) {
    const fair = answers / (questions - n);
    const count = n === questions - 1 ? answers : Math.min(answers, chance.few(fair, 40));
    answers -= count;
    await writer.question(chance.often(clubs), {
      at: start + ((n + chance.next()) / questions) * 364 * day,
      answers: count,
    });
  }
  await writer.finish();
}

class PostWriter {
  private readonly questions: BulkRows;
  private readonly answers: BulkRows;
  private readonly comments: BulkRows;
  private readonly votes: BulkRows;
  private readonly acceptances: BulkRows;
  private readonly topics: BulkRows;
  private readonly follows: BulkRows;
  private lastQuestion = 0;
  private lastAnswer = 0;

  constructor(
    private readonly connection: Connection,
    private readonly chance: Chance,
  ) {
    this.questions = new BulkRows(connection, "Question", 250);
    this.answers = new BulkRows(connection, "Answer", 500);
    this.comments = new BulkRows(connection, "Comment");
    this.votes = new BulkRows(connection, "Vote", 4000);
    this.acceptances = new BulkRows(connection, "Acceptance");
    this.topics = new BulkRows(connection, "QuestionTopic");
    this.follows = new BulkRows(connection, "Follow");
  }

  async question(club: FilledClub, { at: asked, answers }: { at: number; answers: number }): Promise<void> {
    const { chance } = this;
    this.lastQuestion += 1;
    const id = this.lastQuestion;
    const language: Language = chance.happens(0.1) ? "en" : club.language;
    const asker = chance.one(club.speakers);
    let [activeAt, sides, acceptedCount] = [asked, 0, 0];
    const taken = answers > 0 && chance.happens(0.5) ? chance.below(answers) : -1;
    for (let n = 0; n < answers; n += 1) {
      const speaker = chance.happens(0.35) ? chance.one(club.speakers.slice(-32)) : chance.one(club.speakers);
      const answered = Math.min(asked + Math.floor(chance.next() ** 3 * 20 * day), Date.now() - 60_000);
      const answerId = await this.answer(club, { questionId: id, language, speaker, answered });
      activeAt = Math.max(activeAt, answered);
      sides |= bits[speaker.side];
      if (n !== taken) continue;
      acceptedCount = 1;
      await this.acceptances.add({
        answerId,
        questionId: id,
        side: speaker.side,
        acceptedById: asker.personId,
        acceptedAt: at(answered + 60_000),
      });
    }
    for (const topicId of new Set([chance.often(club.topicIds), chance.one(club.topicIds)]))
      await this.topics.add({ questionId: id, topicId });
    await this.follows.add({ personId: asker.personId, subjectKind: "question", subjectId: id, createdAt: at(asked) });
    const counts = {
      ...(await this.judge("question", id, asked)),
      commentCount: await this.remarks(club, { kind: "question", id, language, since: asked }),
    };
    const shown = {
      answerCount: answers,
      acceptedCount,
      answeredSides: sides,
      viewCount: chance.few(180, 9000),
      activeAt: at(activeAt),
    };
    await this.questions.add({
      id,
      clubId: club.id,
      ...voiceOf(asker),
      title: writeTitle(language, chance),
      ...storedBody(writeBody(language, chance)),
      audience: "everyone",
      ...counts,
      ...shown,
      createdAt: at(asked),
      removalReason: "",
    });
  }

  private async answer(
    club: FilledClub,
    given: { questionId: number; language: Language; speaker: Speaker; answered: number },
  ): Promise<number> {
    this.lastAnswer += 1;
    const id = this.lastAnswer;
    const { questionId, language, speaker, answered } = given;
    const counts = {
      ...(await this.judge("answer", id, answered)),
      commentCount: await this.remarks(club, { kind: "answer", id, language, since: answered }),
    };
    await this.answers.add({
      id,
      questionId,
      ...voiceOf(speaker),
      ...storedBody(writeBody(language, this.chance)),
      ...counts,
      createdAt: at(answered),
      removalReason: "",
    });
    return id;
  }

  private async judge(kind: "question" | "answer", id: number, since: number) {
    const voters = new Set(Array.from({ length: this.chance.few(2.2, 60) }, () => 1 + this.chance.below(5000)));
    let upCount = 0;
    for (const personId of voters) {
      const up = this.chance.happens(0.9);
      if (up) upCount += 1;
      await this.votes.add({
        subjectKind: kind,
        subjectId: id,
        personId,
        value: up ? 1 : -1,
        createdAt: at(since + day),
      });
    }
    const downCount = voters.size - upCount;
    return { score: upCount - downCount, upCount, downCount };
  }

  private async remarks(
    club: FilledClub,
    on: { kind: "question" | "answer"; id: number; language: Language; since: number },
  ): Promise<number> {
    const count = this.chance.happens(0.3) ? 1 + this.chance.few(1.2, 12) : 0;
    for (let n = 0; n < count; n += 1) {
      const text = storedBody(writeRemark(on.language, this.chance));
      await this.comments.add({
        subjectKind: on.kind,
        subjectId: on.id,
        clubId: club.id,
        ...voiceOf(this.chance.one(club.speakers)),
        ...text,
        score: this.chance.few(0.3, 9),
        createdAt: at(on.since + (n + 1) * 3_600_000),
        removalReason: "",
      });
    }
    return count;
  }

  async finish(): Promise<void> {
    for (const rows of [
      this.questions,
      this.answers,
      this.comments,
      this.votes,
      this.acceptances,
      this.topics,
      this.follows,
    ])
      await rows.flush();
    await continueNumbers(this.connection, ["Question", "Answer"]);
  }
}

package id.graduasi.grants.payment;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.grants.grant.BankAnswer;
import id.graduasi.grants.round.Round;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.csv.CsvFault;
import id.graduasi.platform.web.csv.CsvFile;
import id.graduasi.platform.web.csv.CsvLimits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a file in as it streams. Nothing of it is settled before all of it has arrived. */
@ApplicationScoped
class AnswerUpload {

  private static final int LONGEST_RECORD = 64 * 1024;

  private final PaymentImportTable imports;
  private final AnswerQueue queue;
  private final AnswerWorker worker;
  private final PayingRounds rounds;
  private final Caller caller;
  private final CsvLimits limits;
  private final int rowsOfChunk;

  AnswerUpload(
      PaymentImportTable imports,
      AnswerQueue queue,
      AnswerWorker worker,
      PayingRounds rounds,
      PaymentConfig config,
      Caller caller) {
    this.imports = imports;
    this.queue = queue;
    this.worker = worker;
    this.rounds = rounds;
    this.caller = caller;
    this.limits = new CsvLimits(config.maxUnpackedBytes(), LONGEST_RECORD);
    this.rowsOfChunk = config.rowsOfChunk();
  }

  /** Stages a whole file and lets the work begin; the id of its job. */
  UUID receive(UUID roundId, boolean dryRun, @Nullable String encoding, InputStream body) {
    Round round = QuarkusTransaction.requiringNew().call(() -> rounds.require(roundId));
    try (CsvFile file = CsvFile.open(body, encoding, limits, AnswerUpload::refusal)) {
      CsvRecord first = file.next();
      ResultHeader header = new ResultHeader(first == null ? null : first.getFields());
      Job job =
          new Job(
              UuidCreator.getTimeOrderedEpoch(),
              roundId,
              round.areaCode(),
              dryRun,
              caller.subject());
      QuarkusTransaction.requiringNew().run(() -> imports.create(job));
      stage(job, new AnswerReader(header), file);
      worker.wake();
      return job.id();
    } catch (IOException unreadable) {
      throw new Refused(PaymentProblem.PAYMENT_FILE_UNREADABLE, "?");
    }
  }

  private void stage(Job job, AnswerReader reader, CsvFile file) {
    boolean complete = false;
    try {
      long rows = copy(job, reader, file);
      if (rows == 0) {
        throw new Refused(PaymentProblem.PAYMENT_FILE_EMPTY);
      }
      QuarkusTransaction.requiringNew().run(() -> queue.open(job, rows));
      complete = true;
    } finally {
      if (!complete) {
        QuarkusTransaction.requiringNew().run(() -> queue.end(job.id(), ImportState.FAILED));
      }
    }
  }

  private long copy(Job job, AnswerReader reader, CsvFile file) {
    long rows = 0;
    int nth = 0;
    List<BankAnswer> chunk = new ArrayList<>(rowsOfChunk);
    CsvRecord record = file.next();
    while (record != null) {
      List<String> cells = record.getFields();
      if (!cells.stream().allMatch(String::isBlank)) {
        rows++;
        reader.read(cells, file.line()).ifPresent(chunk::add);
        if (rows % rowsOfChunk == 0) {
          keep(job, nth++, chunk, reader.takeFindings());
          chunk.clear();
        }
      }
      record = file.next();
    }
    keep(job, nth, chunk, reader.takeFindings());
    return rows;
  }

  private void keep(Job job, int nth, List<BankAnswer> answers, List<Finding> findings) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              queue.stage(job, nth, answers);
              imports.add(job, findings);
            });
  }

  private static Refused refusal(CsvFault fault, long line) {
    return switch (fault) {
      case ENCODING_NOT_SUPPORTED -> new Refused(PaymentProblem.PAYMENT_ENCODING_NOT_SUPPORTED);
      case NOT_GZIP, CUT_SHORT -> new Refused(PaymentProblem.PAYMENT_FILE_NOT_GZIP);
      case TOO_LARGE -> new Refused(PaymentProblem.PAYMENT_FILE_TOO_LARGE);
      case NOT_UTF8, UNREADABLE -> new Refused(PaymentProblem.PAYMENT_FILE_UNREADABLE, line);
    };
  }
}

package id.graduasi.graduation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowReaderTest {

  @Test
  void aMonthIsReadByItsNumberInTheYearOfTheQuarterAndNeverInTheFuture() {
    List<String> header =
        Arrays.stream(AttendanceColumn.values()).map(AttendanceColumn::header).toList();
    RowReader reader = new RowReader(Quarter.of("2026-Q4"), LocalDate.of(2026, 11, 24), header);
    String child = "0198c0de-0004-7a00-8000-000000000004";

    assertThat(reader.read(List.of("F-1", child, "11", "20", "20"), 2).orElseThrow().month())
        .isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(reader.read(List.of("F-1", child, "2026-12", "20", "20"), 3)).isEmpty();
    assertThat(reader.read(List.of("F-1", child, "\u00A010\u00A0", "0", "0"), 4)).isEmpty();
    assertThat(reader.takeFindings())
        .extracting(Finding::line, Finding::column, Finding::code)
        .containsExactly(
            tuple(3L, "bulan", "month-in-future"),
            tuple(4L, "hari_sekolah", "commitment-value-unreadable"));
    assertThat(reader.takeFindings()).isEmpty();
  }
}

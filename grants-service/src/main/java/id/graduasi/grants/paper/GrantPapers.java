package id.graduasi.grants.paper;

import id.graduasi.grants.grant.AccountabilityReport;
import id.graduasi.grants.grant.Grant;
import id.graduasi.grants.grant.Payment;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The papers of one grant: the receipt (kuitansi) and the account of the money (LPJ). */
final class GrantPapers {

  private static final int[] WIDTHS = {6, 50, 26, 18};

  private GrantPapers() {}

  static byte[] receipt(
      Wording wording, Grant grant, Payment payment, String scheme, @Nullable Recipient person) {
    String gone = wording.say("(tidak lagi di wilayah ini)", "(no longer in this area)");
    return new Sheet(wording.say("KUITANSI", "RECEIPT"), wording)
        .facts(
            wording.say("Sudah terima dari", "Received from"),
            wording.say("Dinas Sosial, wilayah ", "Social Affairs Office, area ")
                + place(grant.areaCode()),
            wording.say("Uang sejumlah", "The amount of"),
            wording.figures(payment.amount()),
            wording.say("Terbilang", "In words"),
            wording.words(payment.amount()),
            wording.say("Untuk", "For"),
            scheme + ", " + grant.year(),
            wording.say("Keputusan", "Decree"),
            Objects.requireNonNullElse(grant.decreeNumber(), "-"),
            wording.say("Penerima", "Recipient"),
            person == null ? gone : person.name(),
            "NIK",
            person == null ? "-" : person.nik(),
            wording.say("Alamat", "Address"),
            person == null ? "-" : person.address() + " " + person.villageCode(),
            wording.say("Tanggal pembayaran", "Date paid"),
            wording.day(payment.paidOn()),
            wording.say("Nomor bukti", "Reference"),
            payment.reference())
        .signatures(
            "",
            wording.say("Yang membayarkan", "Paid by"),
            wording.say("Yang menerima", "Received by"))
        .done();
  }

  static byte[] account(Wording wording, Grant grant, AccountabilityReport report, String scheme) {
    List<List<String>> rows = new ArrayList<>();
    for (AccountabilityReport.Item item : report.items()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              item.description(),
              item.receiptReference(),
              wording.figures(item.amount())));
    }
    return new Sheet(
            wording.say("LAPORAN PERTANGGUNGJAWABAN HIBAH", "ACCOUNTABILITY REPORT"), wording)
        .centred(scheme + ", " + grant.year())
        .facts(
            wording.say("Nomor hibah", "Grant"),
            grant.id().toString(),
            wording.say("Dilaporkan tanggal", "Reported on"),
            wording.day(report.submittedOn()),
            wording.say("Jumlah hibah", "Amount granted"),
            money(wording, grant.amount()))
        .rows(
            WIDTHS,
            List.of(
                "No.",
                wording.say("Uraian", "Item"),
                wording.say("Bukti", "Receipt"),
                wording.say("Jumlah", "Amount")),
            rows)
        .facts(
            wording.say("Jumlah belanja", "Total spent"),
            money(wording, report.total()),
            wording.say("Wajib dikembalikan", "Refund due"),
            money(wording, grant.refundDue()),
            wording.say("Sudah dikembalikan", "Refunded"),
            money(wording, grant.refunded()),
            wording.say("Catatan", "Note"),
            Objects.requireNonNullElse(report.note(), "-"))
        .signatures(
            "",
            wording.say("Penerima hibah", "Recipient"),
            wording.say("Mengetahui, Dinas Sosial", "Social Affairs Office"))
        .done();
  }

  private static String money(Wording wording, long amount) {
    return wording.figures(amount) + " (" + wording.words(amount) + ")";
  }

  /** The regency of a village, which pays. */
  private static String place(String areaCode) {
    return areaCode.length() > 5 ? areaCode.substring(0, 5) : areaCode;
  }
}

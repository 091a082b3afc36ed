package id.graduasi.registry.dci;

/** Messages for the documentation. */
final class DciExamples {

  static final String SEARCH =
      """
      { "header": { "version": "1.0.0", "message_id": "m-1", "message_ts": "2026-03-28T03:12:00Z",
          "action": "search", "sender_id": "spmis.example.org",
          "receiver_id": "graduasi-registry", "total_count": 1 },
        "message": { "transaction_id": "t-1", "search_request": [ {
          "reference_id": "r-1", "timestamp": "2026-03-28T03:12:00Z", "locale": "eng",
          "search_criteria": { "reg_type": "ns:org:RegistryType:Social",
            "query_type": "expression", "response_entity": "Group",
            "query": { "type": "ns:org:QueryType:expression", "value": { "expression": {
              "collection": "Group", "query": { "$and": [
                { "poverty_score": { "$le": 2 } }, { "place": { "$eq": "35.22" } } ] } } } },
            "sort": [ { "attribute_name": "poverty_score", "sort_order": "asc" } ],
            "pagination": { "page_size": 50, "page_number": 1 } } } ] } }""";

  static final String ENROLLED =
      """
      { "header": { "version": "1.0.0", "message_id": "m-2", "message_ts": "2026-03-28T03:12:00Z",
          "action": "search", "sender_id": "spmis.example.org",
          "receiver_id": "graduasi-registry", "total_count": 1 },
        "message": { "transaction_id": "t-2", "enrolled_criteria": {
          "query_type": "predicate", "query": [ { "seq_num": 1,
            "expression1": { "attribute_name": "enrollment_status", "operator": "eq",
              "attribute_value": "3" }, "condition": "and",
            "expression2": { "attribute_name": "status_change_date", "operator": "ge",
              "attribute_value": "2026-01-01" } } ] } } }""";

  static final String SUBSCRIBE =
      """
      { "header": { "version": "1.0.0", "message_id": "m-3", "message_ts": "2026-03-28T03:12:00Z",
          "action": "subscribe", "sender_id": "spmis.example.org",
          "sender_uri": "https://spmis.example.org/callback",
          "receiver_id": "graduasi-registry", "total_count": 1 },
        "message": { "transaction_id": "t-3", "subscribe_request": [ {
          "reference_id": "r-1", "timestamp": "2026-03-28T03:12:00Z",
          "subscribe_criteria": { "reg_event_type": "enrollement_status_change",
            "filter_type": "expression", "filter": { "place": "35.22" },
            "notify_record_type": "Beneficiary" } } ] } }""";

  static final String UNSUBSCRIBE =
      """
      { "header": { "version": "1.0.0", "message_id": "m-4", "message_ts": "2026-03-28T03:12:00Z",
          "action": "unsubscribe", "sender_id": "spmis.example.org",
          "sender_uri": "https://spmis.example.org/callback", "total_count": 1 },
        "message": { "transaction_id": "t-4", "timestamp": "2026-03-28T03:12:00Z",
          "subscription_codes": [ "0198c0de-000b-7a00-8000-00000000000b" ] } }""";

  static final String STATUS =
      """
      { "header": { "version": "1.0.0", "message_id": "m-5", "message_ts": "2026-03-28T03:12:00Z",
          "action": "txn-status", "sender_id": "spmis.example.org", "total_count": 1 },
        "message": { "transaction_id": "t-5", "txnstatus_request": { "reference_id": "r-1",
          "txn_type": "search", "attribute_type": "transaction_id",
          "attribute_value": "t-1" } } }""";

  static final String ON_ANSWER =
      """
      { "header": { "version": "1.0.0", "message_id": "m-6", "message_ts": "2026-03-28T03:12:00Z",
          "action": "on-search", "status": "succ", "sender_id": "spmis.example.org",
          "total_count": 1 },
        "message": { "transaction_id": "t-6", "correlation_id": "c-6" } }""";

  private DciExamples() {}
}

package vn.dti.persistence;

class AnsweredCallsOnPostgreSqlIT extends AnsweredCallsContract {
    @Override
    TestDatabase open() {
        return TestDatabase.postgreSql();
    }
}

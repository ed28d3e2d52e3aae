// Danh mục câu của ngôn ngữ quy tắc, viết cho trình mở rộng DSL của Drools. Tệp do chương trình tạo ra:
//     java -jar dti-tool.jar vocabulary rules
// Chương trình không dùng tệp này để đọc quy tắc: văn bản của cán bộ chỉ đi qua bộ đọc riêng và không bao giờ tới
// trình biên dịch. Với DSL thuần, chữ trong một dòng trở thành mã nguồn, nên chỉ dùng với tệp đã kiểm tra.
//
// The vocabulary of the rule language for the DSL expander of Drools. Written by the program:
//     java -jar dti-tool.jar vocabulary rules
// The program does not read rules with this file: text of staff goes through a reader of its own and never
// reaches a compiler. With a plain DSL the words of a line become source code: for checked files only.
//
// Facts: Start(); Node(code, parent, level, parentLevel, above); Leaf(node); Source(node, words). Global: law, with
// say(KnowledgeHelper, number of the sentence, words of its slots).

// Điều kiện / conditions
[condition][]^\s*Bộ\s+chỉ\s+số\s+cấp\s+{level:[^:;,0-9]+},\s+năm\s+đánh\s+giá\s+{year:[0-9]+}\s*\z=$start : Start()
[condition][]^\s*Thuộc\s+bộ\s+chỉ\s+số\s*\z=$above : Node(level == "INDEX")
[condition][]^\s*Thuộc\s+trụ\s+cột\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "PILLAR")
[condition][]^\s*Thuộc\s+nhóm\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "GROUP")
[condition][]^\s*Thuộc\s+thông\s+tin\s+chung\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "INFORMATION")
[condition][]^\s*Thuộc\s+chỉ\s+số\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "MAIN_INDEX" || level == "COMPONENT")
[condition][]^\s*Thuộc\s+chỉ\s+số\s+chính\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "MAIN_INDEX")
[condition][]^\s*Thuộc\s+chỉ\s+số\s+thành\s+phần\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "COMPONENT")
[condition][]^\s*Thuộc\s+tiêu\s+chí\s+{code:[^\s:;,]+}\s*\z=$above : Node(code == "{code}", level == "CRITERION" || level == "PART")
[condition][]^\s*Mọi\s+chỉ\s+số\s+thuộc\s+bộ\s+chỉ\s+số\s*\z=$each : Node(parentLevel == "INDEX")
[condition][]^\s*Mọi\s+chỉ\s+số\s+thuộc\s+{code:[^\s:;,]+}\s*\z=$each : Node(parent == "{code}")
[condition][]^\s*Mọi\s+tiêu\s+chí\s+thuộc\s+bộ\s+chỉ\s+số\s*\z=$each : Node($c : code) Leaf(node == $c)
[condition][]^\s*Mọi\s+tiêu\s+chí\s+thuộc\s+{code:[^\s:;,]+}\s*\z=$each : Node(above contains "{code}", $c : code) Leaf(node == $c)
[condition][]^\s*Mọi\s+tiêu\s+chí\s+có\s+nguồn\s+thu\s+thập\s+dữ\s+liệu\s*:\s*{source:.+}\s*\z=$each : Node($c : code) Leaf(node == $c) Source(node == $c, words == "{source}")

// Câu / sentences
[consequence][]^\s*Là\s+trụ\s+cột\s*\z=law.say(drools, 0);
[consequence][]^\s*Là\s+nhóm\s+chỉ\s+số\s*\z=law.say(drools, 1);
[consequence][]^\s*Là\s+thông\s+tin\s+chung\s*\z=law.say(drools, 2);
[consequence][]^\s*Là\s+chỉ\s+số\s+chính\s*\z=law.say(drools, 3);
[consequence][]^\s*Là\s+chỉ\s+số\s+thành\s+phần\s*\z=law.say(drools, 4);
[consequence][]^\s*Là\s+tiêu\s+chí\s*\z=law.say(drools, 5);
[consequence][]^\s*Là\s+ý\s+của\s+tiêu\s+chí\s*\z=law.say(drools, 6);
[consequence][]^\s*Điểm\s+tối\s+đa\s*:\s*chưa\s+công\s+bố\s*\z=law.say(drools, 7);
[consequence][]^\s*Điểm\s+tối\s+đa\s*:\s*{points:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 8, "{points}");
[consequence][]^\s*Điểm\s+tối\s+đa\s*:\s*{points:[-+0-9.,]+}\s*\z=law.say(drools, 8, "{points}");
[consequence][]^\s*Điểm\s+thưởng\s+tối\s+đa\s*:\s*{points:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 9, "{points}");
[consequence][]^\s*Điểm\s+thưởng\s+tối\s+đa\s*:\s*{points:[-+0-9.,]+}\s*\z=law.say(drools, 9, "{points}");
[consequence][]^\s*Điểm\s+trừ\s+tối\s+đa\s*:\s*{points:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 10, "{points}");
[consequence][]^\s*Điểm\s+trừ\s+tối\s+đa\s*:\s*{points:[-+0-9.,]+}\s*\z=law.say(drools, 10, "{points}");
[consequence][]^\s*Điểm\s+tối\s+đa\s+của\s+các\s+mục\s+con\s+do\s+địa\s+phương\s+phân\s+bổ\s*\z=law.say(drools, 11);
[consequence][]^\s*Gồm\s+{counts:.+}\s*\z=law.say(drools, 12, "{counts}");
[consequence][]^\s*Danh\s+mục\s+{level:[^:;,0-9]+}\s+chưa\s+công\s+bố\s+đầy\s+đủ\s*\z=law.say(drools, 13, "{level}");
[consequence][]^\s*Không\s+báo\s+cáo\s+số\s+liệu\s*:\s*0\s+điểm\s*\z=law.say(drools, 14);
[consequence][]^\s*Trường\s+hợp\s+không\s+áp\s+dụng\s*:\s*{text:.+}\s*\z=law.say(drools, 15, "{text}");
[consequence][]^\s*Tên\s+tiếng\s+Anh\s*:\s*{text:.+}\s*\z=law.say(drools, 16, "{text}");
[consequence][]^\s*Tên\s+gọi\s+khác\s*:\s*{text:.+}\s*\z=law.say(drools, 17, "{text}");
[consequence][]^\s*Tài\s+liệu\s+kiểm\s+chứng\s*:\s*{text:.+}\s*\z=law.say(drools, 18, "{text}");
[consequence][]^\s*Nguồn\s+thu\s+thập\s+dữ\s+liệu\s*:\s*{text:.+}\s*\z=law.say(drools, 19, "{text}");
[consequence][]^\s*Lấy\s+kết\s+quả\s+từ\s*:\s*{text:.+}\s*\z=law.say(drools, 20, "{text}");
[consequence][]^\s*Đơn\s+vị\s+phối\s+hợp\s+xác\s+minh\s+số\s+liệu\s*:\s*{text:.+}\s*\z=law.say(drools, 21, "{text}");
[consequence][]^\s*Căn\s+cứ\s*:\s*{text:.+}\s*\z=law.say(drools, 22, "{text}");
[consequence][]^\s*Ghi\s+chú\s*:\s*{text:.+}\s*\z=law.say(drools, 23, "{text}");
[consequence][]^\s*Suy\s+ra\s+từ\s+{text:.+},\s+không\s+nêu\s+trong\s+văn\s+bản\s*\z=law.say(drools, 24, "{text}");
[consequence][]^\s*Không\s+làm\s+tròn\s+kết\s+quả\s+trung\s+gian\s*\z=law.say(drools, 25);
[consequence][]^\s*Điểm\s+từng\s+tiêu\s+chí\s+làm\s+tròn\s+đến\s+{digits:[0-9]+}\s+chữ\s+số\s+thập\s+phân,\s+chữ\s+số\s+bỏ\s+đi\s+đầu\s+tiên\s+từ\s+5\s+trở\s+lên\s+thì\s+làm\s+tròn\s+lên\s*\z=law.say(drools, 26, "{digits}");
[consequence][]^\s*Giá\s+trị\s+công\s+bố\s+lấy\s+{digits:[0-9]+}\s+chữ\s+số\s+thập\s+phân,\s+chữ\s+số\s+bỏ\s+đi\s+đầu\s+tiên\s+từ\s+5\s+trở\s+lên\s+thì\s+làm\s+tròn\s+lên\s*\z=law.say(drools, 27, "{digits}");
[consequence][]^\s*Xếp\s+hạng\s+theo\s+giá\s+trị\s+công\s+bố\s+từ\s+cao\s+xuống\s+thấp\s*;\s*bằng\s+nhau\s+thì\s+đồng\s+hạng,\s+bỏ\s+qua\s+hạng\s+kế\s+tiếp\s*\z=law.say(drools, 28);
[consequence][]^\s*Xếp\s+hạng\s+theo\s+giá\s+trị\s+chưa\s+làm\s+tròn\s+từ\s+cao\s+xuống\s+thấp\s*;\s*bằng\s+nhau\s+thì\s+đồng\s+hạng,\s+bỏ\s+qua\s+hạng\s+kế\s+tiếp\s*\z=law.say(drools, 29);
[consequence][]^\s*Trọng\s+số\s+trụ\s+cột\s*:\s*{weights:.+}\s*\z=law.say(drools, 30, "{weights}");
[consequence][]^\s*Trọng\s+số\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*:\s*{weights:.+}\s*\z=law.say(drools, 31, "{what}", "{weights}");
[consequence][]^\s*Phần\s+không\s+được\s+tính\s+điểm\s*:\s*{points:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 32, "{points}");
[consequence][]^\s*Tổng\s+điểm\s+theo\s+văn\s+bản\s*:\s*{points:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 33, "{points}");
[consequence][]^\s*Tổng\s+điểm\s+theo\s+văn\s+bản\s*:\s*{points:[-+0-9.,]+}\s*\z=law.say(drools, 33, "{points}");
[consequence][]^\s*Kết\s+quả\s+của\s+đơn\s+vị\s+hợp\s+nhất\s+là\s+trung\s+bình\s+cộng\s+kết\s+quả\s+của\s+các\s+đơn\s+vị\s+cũ\s+ở\s+từng\s+{level:[^:;,0-9]+}\s*\z=law.say(drools, 34, "{level}");
[consequence][]^\s*Bộ\s+chỉ\s+số\s+minh\s+họa,\s+số\s+liệu\s+được\s+tạo\s+ra\s+để\s+minh\s+họa\s*\z=law.say(drools, 35);
[consequence][]^\s*Nhập\s+giá\s+trị\s+đã\s+công\s+bố,\s+từ\s+0\s+đến\s+1\s*\z=law.say(drools, 36);
[consequence][]^\s*Không\s+tính\s+điểm\s*\z=law.say(drools, 37);
[consequence][]^\s*Cách\s+tính\s+chưa\s+công\s+bố\s*\z=law.say(drools, 38);
[consequence][]^\s*Điểm\s*\=\s*Tổng\s+điểm\s+của\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*\z=law.say(drools, 39, "{what}");
[consequence][]^\s*Điểm\s*\=\s*Điểm\s+cao\s+nhất\s+trong\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*\z=law.say(drools, 40, "{what}");
[consequence][]^\s*Điểm\s*\=\s*Điểm\s+thấp\s+nhất\s+trong\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*\z=law.say(drools, 41, "{what}");
[consequence][]^\s*Điểm\s*\=\s*Điểm\s+theo\s+cách\s+tính\s+được\s+chọn\s+trong\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*\z=law.say(drools, 42, "{what}");
[consequence][]^\s*Điểm\s*\=\s*Tổng\s+điểm\s+của\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+áp\s+dụng,\s+quy\s+đổi\s+theo\s+Điểm\s+tối\s+đa\s*\z=law.say(drools, 43, "{what}");
[consequence][]^\s*Điểm\s*\=\s*Tổng\s+điểm\s+của\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+áp\s+dụng\s*;\s*điểm\s+tối\s+đa\s+giảm\s+tương\s+ứng\s*\z=law.say(drools, 44, "{what}");
[consequence][]^\s*Trường\s+hợp\s+không\s+có\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+nào\s+áp\s+dụng\s*:\s*0\s+điểm\s*\z=law.say(drools, 45, "{what}");
[consequence][]^\s*Trường\s+hợp\s+không\s+có\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+nào\s+áp\s+dụng\s*:\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 46, "{what}");
[consequence][]^\s*Trường\s+hợp\s+không\s+có\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+nào\s+áp\s+dụng\s*:\s*số\s+liệu\s+không\s+hợp\s+lệ\s*\z=law.say(drools, 47, "{what}");
[consequence][]^\s*Giá\s+trị\s*\=\s*Trung\s+bình\s+cộng\s+giá\s+trị\s+của\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*\z=law.say(drools, 48, "{what}");
[consequence][]^\s*Giá\s+trị\s*\=\s*Trung\s+bình\s+nhân\s+giá\s+trị\s+của\s+các\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s*\z=law.say(drools, 49, "{what}");
[consequence][]^\s*Điểm\s*\=\s*Số\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+đạt\s*/\s*Số\s+{what2:[^:;*/0-9]+}\s+thành\s+phần\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 50, "{what}", "{what2}");
[consequence][]^\s*Mọi\s+{what:[^:;*/0-9]+}\s+thành\s+phần\s+đạt\s*:\s*Điểm\s+tối\s+đa\s*;\s*ngược\s+lại\s*:\s*0\s+điểm\s*\z=law.say(drools, 51, "{what}");
[consequence][]^\s*Tổng\s+điểm\s+sau\s+khi\s+cộng\s+điểm\s+thưởng,\s+trừ\s+điểm\s+trừ\s*:\s*không\s+thấp\s+hơn\s+{floor:[-+0-9.,]+}\s+điểm,\s+không\s+quá\s+{cap:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 52, "{floor}", "{cap}");
[consequence][]^\s*Giá\s+trị\s*\=\s*Tổng\s+điểm\s+của\s+các\s+{what:[^:;*/0-9]+}\s+{codes:[^:;/]+}\s*/\s*Tổng\s+điểm\s+tối\s+đa\s+của\s+các\s+{what2:[^:;*/0-9]+}\s+đó\s*\z=law.say(drools, 53, "{what}", "{codes}", "{what2}");
[consequence][]^\s*Phần\s+còn\s+lại\s+của\s+các\s+{what:[^:;*/0-9]+}\s+{codes:[^:;/]+}\s*\z=law.say(drools, 54, "{what}", "{codes}");
[consequence][]^\s*Phần\s+còn\s+lại\s+suy\s+ra\s+từ\s+giá\s+trị\s+công\s+bố\s+của\s+bộ\s+chỉ\s+số\s*\z=law.say(drools, 55);
[consequence][]^\s*{letter:[a-z]}\s*\=\s*{definition:.+}\s*\z=law.say(drools, 56, "{letter}", "{definition}");
[consequence][]^\s*Tỷ\s+lệ\s*\=\s*{a:[a-z]}\s*/\s*{b:[a-z]}\s*\z=law.say(drools, 57, "{a}", "{b}");
[consequence][]^\s*Tỷ\s+lệ\s*\=\s*{a:[a-z]}\s*/\s*{b:[a-z]}\s*\*\s*{factor:[-+0-9.,]+}\s*\z=law.say(drools, 58, "{a}", "{b}", "{factor}");
[consequence][]^\s*Trường\s+hợp\s+{a:[a-z]}\s+lớn\s+hơn\s+{b:[a-z]}\s*:\s*tính\s+bằng\s+100%\s*\z=law.say(drools, 59, "{a}", "{b}");
[consequence][]^\s*Trường\s+hợp\s+{a:[a-z]}\s+lớn\s+hơn\s+{b:[a-z]}\s*:\s*số\s+liệu\s+không\s+hợp\s+lệ\s*\z=law.say(drools, 60, "{a}", "{b}");
[consequence][]^\s*Trường\s+hợp\s+{b:[a-z]}\s+bằng\s+0\s*:\s*0\s+điểm\s*\z=law.say(drools, 61, "{b}");
[consequence][]^\s*Trường\s+hợp\s+{b:[a-z]}\s+bằng\s+0\s*:\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 62, "{b}");
[consequence][]^\s*Trường\s+hợp\s+{b:[a-z]}\s+bằng\s+0\s*:\s*số\s+liệu\s+không\s+hợp\s+lệ\s*\z=law.say(drools, 63, "{b}");
[consequence][]^\s*Trường\s+hợp\s+ngoài\s+hai\s+mốc\s*:\s*tính\s+bằng\s+mốc\s+gần\s+nhất\s*\z=law.say(drools, 64);
[consequence][]^\s*Trường\s+hợp\s+ngoài\s+hai\s+mốc\s*:\s*số\s+liệu\s+không\s+hợp\s+lệ\s*\z=law.say(drools, 65);
[consequence][]^\s*Trường\s+hợp\s+các\s+đơn\s+vị\s+bằng\s+nhau\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 66, "{award}");
[consequence][]^\s*Điểm\s*\=\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 67, "{q}");
[consequence][]^\s*Từ\s+{from:[-+0-9.,]+}\s+{unit:[^:;*/0-9]+}\s+trở\s+lên\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 68, "{from}", "{unit}", "{award}");
[consequence][]^\s*Từ\s+{from:[-+0-9.,]+}\s+trở\s+lên\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 68, "{from}", "", "{award}");
[consequence][]^\s*Từ\s+{from:[-+0-9.,]+}\s+đến\s+{to:[-+0-9.,]+}\s+{unit:[^:;*/0-9]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 69, "{from}", "{to}", "{unit}", "{award}");
[consequence][]^\s*Từ\s+{from:[-+0-9.,]+}\s+đến\s+{to:[-+0-9.,]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 69, "{from}", "{to}", "", "{award}");
[consequence][]^\s*Từ\s+{from:[-+0-9.,]+}\s+đến\s+dưới\s+{to:[-+0-9.,]+}\s+{unit:[^:;*/0-9]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 70, "{from}", "{to}", "{unit}", "{award}");
[consequence][]^\s*Từ\s+{from:[-+0-9.,]+}\s+đến\s+dưới\s+{to:[-+0-9.,]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 70, "{from}", "{to}", "", "{award}");
[consequence][]^\s*Dưới\s+{to:[-+0-9.,]+}\s+{unit:[^:;*/0-9]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 71, "{to}", "{unit}", "{award}");
[consequence][]^\s*Dưới\s+{to:[-+0-9.,]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 71, "{to}", "", "{award}");
[consequence][]^\s*Còn\s+lại\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 72, "{award}");
[consequence][]^\s*{from:[-+0-9.,]+}\s+{unit:[^:;*/0-9]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 73, "{from}", "{unit}", "{award}");
[consequence][]^\s*{from:[-+0-9.,]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 73, "{from}", "", "{award}");
[consequence][]^\s*Chọn\s+một\s+trong\s+các\s+phương\s+án\s*:\s*\s*\z=law.say(drools, 74);
[consequence][]^\s*Có\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 75, "{award}");
[consequence][]^\s*Không\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 76, "{award}");
[consequence][]^\s*Mỗi\s+{unit:[^:;*/0-9]+}\s*:\s*{each:[-+0-9.,]+}\s+điểm\s*;\s*tổng\s+không\s+quá\s+{cap:[-+0-9.,]+}\s+điểm\s*\z=law.say(drools, 77, "{unit}", "{each}", "{cap}");
[consequence][]^\s*Điểm\s*\=\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*/\s*Giá\s+trị\s+lớn\s+nhất\s+của\s+các\s+đơn\s+vị\s+cùng\s+nhóm\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 78, "{q}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*-\s*Giá\s+trị\s+nhỏ\s+nhất\s*\)\s*\s*/\s*\s*\(\s*Giá\s+trị\s+lớn\s+nhất\s*-\s*Giá\s+trị\s+nhỏ\s+nhất\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 79, "{q}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*Giá\s+trị\s+lớn\s+nhất\s*-\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\)\s*\s*/\s*\s*\(\s*Giá\s+trị\s+lớn\s+nhất\s*-\s*Giá\s+trị\s+nhỏ\s+nhất\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 80, "{q}");
[consequence][]^\s*Khảo\s+sát\s+theo\s+thang\s+từ\s+{low:[-+0-9.,]+}\s+đến\s+{high:[-+0-9.,]+}\s*:\s*Điểm\s*\=\s*\s*\(\s*{a:[a-z]}\s*/\s*{b:[a-z]}\s*-\s*{low2:[-+0-9.,]+}\s*\)\s*\s*/\s*{range:[-+0-9.,]+}\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 81, "{low}", "{high}", "{a}", "{b}", "{low2}", "{range}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+đạt\s+{v:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 82, "{q}", "{v}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+{lo:[-+0-9.,]+\s*%?}\s+đến\s+dưới\s+{hi:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 83, "{q}", "{lo}", "{hi}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+{lo:[-+0-9.,]+\s*%?}\s+đến\s+{hi:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 84, "{q}", "{lo}", "{hi}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+trên\s+{lo:[-+0-9.,]+\s*%?}\s+đến\s+dưới\s+{hi:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 85, "{q}", "{lo}", "{hi}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+trên\s+{lo:[-+0-9.,]+\s*%?}\s+đến\s+{hi:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 86, "{q}", "{lo}", "{hi}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+{lo:[-+0-9.,]+\s*%?}\s+trở\s+lên\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 87, "{q}", "{lo}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+trên\s+{lo:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 88, "{q}", "{lo}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+dưới\s+{hi:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 89, "{q}", "{hi}", "{award}");
[consequence][]^\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+{hi:[-+0-9.,]+\s*%?}\s+trở\s+xuống\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 90, "{q}", "{hi}", "{award}");
[consequence][]^\s*Đạt\s+khi\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+đạt\s+{v:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 91, "{q}", "{v}", "{award}");
[consequence][]^\s*Đạt\s+khi\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+{v:[-+0-9.,]+\s*%?}\s+trở\s+lên\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 92, "{q}", "{v}", "{award}");
[consequence][]^\s*Đạt\s+khi\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+trên\s+{v:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 93, "{q}", "{v}", "{award}");
[consequence][]^\s*Đạt\s+khi\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+{v:[-+0-9.,]+\s*%?}\s+trở\s+xuống\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 94, "{q}", "{v}", "{award}");
[consequence][]^\s*Đạt\s+khi\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+dưới\s+{v:[-+0-9.,]+\s*%?}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 95, "{q}", "{v}", "{award}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*z\s*\+\s*{shift:[-+0-9.,]+}\s*\)\s*\s*/\s*{width:[-+0-9.,]+}\s*\*\s*Điểm\s+tối\s+đa,\s+từ\s+0\s+điểm\s+đến\s+Điểm\s+tối\s+đa\s*;\s*z\s*\=\s*\s*\(\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*-\s*Trung\s+bình\s*\)\s*\s*/\s*Độ\s+lệch\s+chuẩn\s*\z=law.say(drools, 96, "{shift}", "{width}", "{q}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*z\s*\+\s*{shift:[-+0-9.,]+}\s*\)\s*\s*/\s*{width:[-+0-9.,]+}\s*\*\s*Điểm\s+tối\s+đa,\s+từ\s+0\s+điểm\s+đến\s+Điểm\s+tối\s+đa\s*;\s*z\s*\=\s*\s*\(\s*Trung\s+bình\s*-\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\)\s*\s*/\s*Độ\s+lệch\s+chuẩn\s*\z=law.say(drools, 97, "{shift}", "{width}", "{q}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*Số\s+đơn\s+vị\s*-\s*Thứ\s+hạng\s+của\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\)\s*\s*/\s*\s*\(\s*Số\s+đơn\s+vị\s*-\s*1\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*;\s*giá\s+trị\s+cao\s+hơn\s+xếp\s+trước,\s+bằng\s+nhau\s+thì\s+đồng\s+hạng\s*\z=law.say(drools, 98, "{q}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*Số\s+đơn\s+vị\s*-\s*Thứ\s+hạng\s+của\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\)\s*\s*/\s*\s*\(\s*Số\s+đơn\s+vị\s*-\s*1\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*;\s*giá\s+trị\s+thấp\s+hơn\s+xếp\s+trước,\s+bằng\s+nhau\s+thì\s+đồng\s+hạng\s*\z=law.say(drools, 99, "{q}");
[consequence][]^\s*Hạng\s+{at:[-+0-9.,]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 100, "{at}", "{award}");
[consequence][]^\s*Hạng\s+từ\s+{from:[-+0-9.,]+}\s+đến\s+{to:[-+0-9.,]+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 101, "{from}", "{to}", "{award}");
[consequence][]^\s*Hạng\s+từ\s+{from:[-+0-9.,]+}\s+trở\s+xuống\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 102, "{from}", "{award}");
[consequence][]^\s*Quy\s+đổi\s+theo\s+bảng\s*:\s*\s*\z=law.say(drools, 103);
[consequence][]^\s*Không\s+đạt\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 104, "{award}");
[consequence][]^\s*Điểm\s+do\s+{who:[^:;*/0-9]+}\s+cho\s*\z=law.say(drools, 105, "{who}");
[consequence][]^\s*Đơn\s+vị\s+tự\s+chấm\s+điểm\s*;\s*tính\s+theo\s+điểm\s+thẩm\s+định\s*\z=law.say(drools, 106);
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*-\s*{zero:[-+0-9.,]+}\s*\)\s*\s*/\s*\s*\(\s*{full:[-+0-9.,]+}\s*-\s*{again:[-+0-9.,]+}\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 107, "{q}", "{zero}", "{full}", "{again}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*{zero:[-+0-9.,]+}\s*-\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\)\s*\s*/\s*\s*\(\s*{again:[-+0-9.,]+}\s*-\s*{full:[-+0-9.,]+}\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 108, "{zero}", "{q}", "{again}", "{full}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*ln\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*-\s*ln\s+{zero:[-+0-9.,]+}\s*\)\s*\s*/\s*\s*\(\s*ln\s+{full:[-+0-9.,]+}\s*-\s*ln\s+{again:[-+0-9.,]+}\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 109, "{q}", "{zero}", "{full}", "{again}");
[consequence][]^\s*Điểm\s*\=\s*\s*\(\s*ln\s+{zero:[-+0-9.,]+}\s*-\s*ln\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*\)\s*\s*/\s*\s*\(\s*ln\s+{again:[-+0-9.,]+}\s*-\s*ln\s+{full:[-+0-9.,]+}\s*\)\s*\s*\*\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 110, "{zero}", "{q}", "{again}", "{full}");
[consequence][]^\s*Xếp\s+loại\s+{what:[^:;*/0-9]+}\s+theo\s+điểm\s*:\s*{levels:.+}\s*\z=law.say(drools, 111, "{what}", "{levels}");
[consequence][]^\s*Xếp\s+loại\s+{what:[^:;*/0-9]+}\s+theo\s+giá\s+trị\s*:\s*{levels:.+}\s*\z=law.say(drools, 112, "{what}", "{levels}");
[consequence][]^\s*Điều\s+kiện\s+bắt\s+buộc\s+để\s+được\s+xếp\s+loại\s*:\s*các\s+mục\s+{codes:[^:;/]+}\s+đạt\s+Điểm\s+tối\s+đa\s*\z=law.say(drools, 113, "{codes}");
[consequence][]^\s*Điều\s+kiện\s+bắt\s+buộc\s+để\s+được\s+xếp\s+loại\s*:\s*mục\s+{codes:[^:;/]+}\s+đạt\s+Điểm\s+tối\s+đa\s*\z=law.say(drools, 113, "{codes}");
[consequence][]^\s*Điều\s+kiện\s+bắt\s+buộc\s+để\s+xếp\s+loại\s+{level:.+}\s*:\s*các\s+mục\s+{codes:[^:;/]+}\s+đạt\s+Điểm\s+tối\s+đa\s*\z=law.say(drools, 114, "{level}", "{codes}");
[consequence][]^\s*Điều\s+kiện\s+bắt\s+buộc\s+để\s+xếp\s+loại\s+{level:.+}\s*:\s*mục\s+{codes:[^:;/]+}\s+đạt\s+Điểm\s+tối\s+đa\s*\z=law.say(drools, 114, "{level}", "{codes}");
[consequence][]^\s*Điều\s+kiện\s+bắt\s+buộc\s+để\s+xếp\s+loại\s+{level:.+}\s*:\s*các\s+mục\s+{codes:[^:;/]+}\s+đạt\s+từ\s+{share:[-+0-9.,]+\s*%?}\s+Điểm\s+tối\s+đa\s+trở\s+lên\s*\z=law.say(drools, 115, "{level}", "{codes}", "{share}");
[consequence][]^\s*Điều\s+kiện\s+bắt\s+buộc\s+để\s+xếp\s+loại\s+{level:.+}\s*:\s*mục\s+{codes:[^:;/]+}\s+đạt\s+từ\s+{share:[-+0-9.,]+\s*%?}\s+Điểm\s+tối\s+đa\s+trở\s+lên\s*\z=law.say(drools, 115, "{level}", "{codes}", "{share}");
[consequence][]^\s*Quy\s+đổi\s+kết\s+quả\s+theo\s+thang\s+{scale:[-+0-9.,]+},\s+lấy\s+{digits:[0-9]+}\s+chữ\s+số\s+thập\s+phân\s*\z=law.say(drools, 116, "{scale}", "{digits}");
[consequence][]^\s*Không\s+cộng\s+vào\s+điểm\s+của\s+mục\s+trên\s*\z=law.say(drools, 117);
[consequence][]^\s*Khảo\s+sát\s+theo\s+phương\s+án\s+trả\s+lời\s*:\s*{answers:.+}\s*\z=law.say(drools, 118, "{answers}");
[consequence][]^\s*Trường\s+hợp\s+không\s+có\s+phiếu\s+trả\s+lời\s*:\s*0\s+điểm\s*\z=law.say(drools, 119);
[consequence][]^\s*Trường\s+hợp\s+không\s+có\s+phiếu\s+trả\s+lời\s*:\s*Điểm\s+tối\s+đa\s*\z=law.say(drools, 120);
[consequence][]^\s*Trường\s+hợp\s+không\s+có\s+phiếu\s+trả\s+lời\s*:\s*số\s+liệu\s+không\s+hợp\s+lệ\s*\z=law.say(drools, 121);
[consequence][]^\s*Trọng\s+số\s+nhóm\s+đối\s+tượng\s+khảo\s+sát\s*:\s*{weights:.+}\s*\z=law.say(drools, 122, "{weights}");
[consequence][]^\s*Nhóm\s+của\s+đơn\s+vị\s*:\s*{definition:.+}\s*\z=law.say(drools, 123, "{definition}");
[consequence][]^\s*Đối\s+với\s+nhóm\s+{group:[-+0-9.,]+}\s*:\s*mục\s+tiêu\s+{target:[-+0-9.,]+\s*%?}\s*\z=law.say(drools, 124, "{group}", "{target}");
[consequence][]^\s*Đạt\s+khi\s+{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s+từ\s+mục\s+tiêu\s+của\s+nhóm\s+trở\s+lên\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 125, "{q}", "{award}");
[consequence][]^\s*Điểm\s*\=\s*{q:Tỷ\s+lệ|tỷ\s+lệ|[a-z]}\s*/\s*mục\s+tiêu\s+của\s+nhóm\s*\*\s*Điểm\s+tối\s+đa,\s+không\s+quá\s+Điểm\s+tối\s+đa\s*\z=law.say(drools, 126, "{q}");

// Phương án của một danh sách / an option of a list
[consequence][]^\s*{label:.+}\s*:\s*{award:[^:]*điểm|[^:]*tối\s+đa}\s*\z=law.say(drools, 127, "{label}", "{award}");
